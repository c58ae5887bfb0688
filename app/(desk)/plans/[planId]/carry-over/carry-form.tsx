'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { PlainField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { Callout } from '@/app/_ui/text/callout'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { useSend } from '@/app/_ui/form/use-send'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { carryOverAction } from './actions'
import styles from './mapping.module.css'

type Line = { id: string; reference: string; text: string }
type Choice = { readonly how: 'leave' | 'into' | 'add'; readonly reference: string }

const leave: Choice = { how: 'leave', reference: '' }
const ways = [
  { value: 'leave', label: 'Leave it here' },
  { value: 'into', label: 'It goes on in a line of the other plan' },
  { value: 'add', label: 'Add it to the other plan' },
]

/** Every unfinished line with where it goes on; the likeliest line is proposed, and many can be chosen at once. */
export function CarryForm({
  planId,
  intoId,
  lines,
  others,
  proposed,
}: {
  planId: PlanId
  intoId: PlanId
  lines: readonly Line[]
  others: readonly Line[]
  /** The reference of the line of the other plan that is most alike, by the line's id. */
  proposed: Readonly<Record<string, string>>
}) {
  const router = useRouter()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const { isSending: isBusy, refusal, send } = useSend()
  const choiceOf = (id: string) => choices.get(id) ?? leave
  const choose = (id: string, choice: Choice) => setChoices((before) => new Map(before).set(id, choice))
  const byReference = new Map(others.map((other) => [other.reference, other]))
  const carried = lines.filter(({ id }) => choiceOf(id).how !== 'leave')
  const lost = carried.filter(
    ({ id }) => choiceOf(id).how === 'into' && !byReference.has(choiceOf(id).reference),
  )

  const chooseAll = (others: 'add' | 'leave') =>
    setChoices(
      new Map(
        lines.map(({ id }) => {
          const reference = proposed[id]
          return [id, reference === undefined ? { how: others, reference: '' } : { how: 'into', reference }]
        }),
      ),
    )

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = carried.map(({ id }) => {
      const { how, reference } = choiceOf(id)
      const into = how === 'into' ? (byReference.get(reference)?.id ?? null) : null
      return { lineId: id as ActionLineId, intoLineId: into as ActionLineId | null }
    })
    await send(
      () => carryOverAction({ planId, intoId, carried: chosen }),
      () => router.push(`/plans/${intoId}`),
    )
  }

  return (
    <>
      <ButtonRow>
        <Button onClick={() => chooseAll('leave')}>Take every proposal</Button>
        <Button onClick={() => chooseAll('add')}>Take every proposal and add the rest</Button>
        <Button look="quiet" onClick={() => setChoices(new Map())}>
          Leave all
        </Button>
      </ButtonRow>
      <datalist id="lines-of-the-other">
        {others.map(({ id, reference, text }) => (
          <option key={id} value={reference} label={text.slice(0, 90)} />
        ))}
      </datalist>
      <PlainForm
        className={styles.form}
        aria-label="What becomes of the lines"
        refusal={refusal}
        onSubmit={(event) => void save(event)}
      >
        <div className={styles.rows}>
          {lines.map(({ id, reference, text }) => {
            const choice = choiceOf(id)
            return (
              <div key={id} className={styles.row} role="group" aria-label={`Line ${reference}`}>
                <span className={styles.reference}>{reference || '–'}</span>
                <PaperLine>{text}</PaperLine>
                <div className={styles.choice}>
                  <PlainSelect
                    name={`how-${id}`}
                    label="What becomes of it"
                    value={choice.how}
                    options={ways}
                    onChange={({ currentTarget: { value } }) =>
                      choose(id, {
                        how: value === 'into' || value === 'add' ? value : 'leave',
                        reference: choice.reference || (proposed[id] ?? ''),
                      })
                    }
                  />
                  {choice.how === 'into' && (
                    <PlainField
                      name={`into-${id}`}
                      label="Number of the line"
                      list="lines-of-the-other"
                      value={choice.reference}
                      error={
                        byReference.has(choice.reference)
                          ? undefined
                          : 'The other plan has no line of this number.'
                      }
                      onChange={(event) =>
                        choose(id, { how: 'into', reference: event.currentTarget.value.trim() })
                      }
                    />
                  )}
                  {choice.how === 'into' && <small>{byReference.get(choice.reference)?.text}</small>}
                  {choice.how === 'leave' && proposed[id] !== undefined && (
                    <small>Most like line {proposed[id]}.</small>
                  )}
                </div>
              </div>
            )
          })}
        </div>
        {refusal !== '' && <Callout kind="trouble" title={refusal} />}
        <SendButton look="main" isSending={isBusy} disabled={carried.length === 0 || lost.length > 0}>
          Carry {counted(carried.length, 'line')} over
        </SendButton>
      </PlainForm>
    </>
  )
}
