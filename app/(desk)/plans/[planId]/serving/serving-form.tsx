'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { toast } from '@/app/_ui/action/toast'
import { PlainField } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { Callout } from '@/app/_ui/text/callout'
import { useSend } from '@/app/_ui/form/use-send'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import styles from '../carry-over/mapping.module.css'
import { serveLinesAction } from './actions'

type Line = { id: string; reference: string; text: string }

/** Every line of the sector's plan with the numbers of the lines it serves. */
export function ServingForm({
  planId,
  intoId,
  lines,
  others,
}: {
  planId: PlanId
  intoId: PlanId
  lines: readonly (Line & { serves: readonly string[] })[]
  others: readonly Line[]
}) {
  const router = useRouter()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const { isSending: isBusy, refusal, send } = useSend()
  const byReference = new Map(
    others.filter(({ reference }) => reference !== '').map((other) => [other.reference, other]),
  )
  const byId = new Map(others.map((other) => [other.id, other]))
  const asSaved = (line: { serves: readonly string[] }) =>
    line.serves
      .map((id) => byId.get(id)?.reference ?? '')
      .filter((reference) => reference !== '')
      .join(', ')
  const valueOf = (line: (typeof lines)[number]) => typed.get(line.id) ?? asSaved(line)
  const numbersOf = (line: (typeof lines)[number]) =>
    valueOf(line)
      .split(/[,;\s]+/)
      .filter((number) => number !== '')
  const unknownOf = (line: (typeof lines)[number]) =>
    numbersOf(line).filter((number) => !byReference.has(number))
  const changed = lines.filter((line) => valueOf(line) !== asSaved(line))

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const lines = changed.map((line) => ({
      lineId: line.id as ActionLineId,
      serves: numbersOf(line).flatMap((number) => {
        const other = byReference.get(number)
        return other === undefined ? [] : [other.id]
      }),
    }))
    await send(
      () => serveLinesAction({ planId, intoId, lines }),
      () => {
        setTyped(new Map())
        toast({ text: `${counted(lines.length, 'line')} saved.` })
        router.refresh()
      },
    )
  }

  return (
    <PlainForm
      className={styles.form}
      aria-label="What the lines serve"
      refusal={refusal}
      onSubmit={(event) => void save(event)}
    >
      <div className={styles.rows}>
        {lines.map((line) => {
          const unknown = unknownOf(line)
          const served = numbersOf(line).flatMap((number) => byReference.get(number) ?? [])
          return (
            <div key={line.id} className={styles.row} role="group" aria-label={`Line ${line.reference}`}>
              <span className={styles.reference}>{line.reference || '–'}</span>
              <PaperLine>{line.text}</PaperLine>
              <div className={styles.choice}>
                <PlainField
                  name={`serves-${line.id}`}
                  label="Serves the lines"
                  placeholder="Numbers, such as 2.3.1, 2.3.4"
                  value={valueOf(line)}
                  error={unknown.length === 0 ? undefined : `There is no line ${unknown.join(', ')}.`}
                  onChange={(event) => {
                    const { value } = event.currentTarget
                    setTyped((before) => new Map(before).set(line.id, value))
                  }}
                />
                {served.map(({ id, reference, text }) => (
                  <small key={id}>
                    {reference} {text.slice(0, 110)}
                  </small>
                ))}
              </div>
            </div>
          )
        })}
      </div>
      {refusal !== '' && <Callout kind="trouble" title={refusal} />}
      <SendButton
        look="main"
        isSending={isBusy}
        disabled={changed.length === 0 || changed.some((line) => unknownOf(line).length > 0)}
      >
        Save {counted(changed.length, 'line')}
      </SendButton>
    </PlainForm>
  )
}
