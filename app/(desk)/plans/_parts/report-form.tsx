'use client'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { toast } from '@/app/_ui/action/toast'
import { PlainField, PlainLongField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { useSend } from '@/app/_ui/form/use-send'
import { type LineState, lineStates, stateDefinitions, stateWords } from '@/lib/plans/model'
import { needsEvidence } from '@/lib/plans/rules/status'
import { reportStatusAction } from '../actions'
import styles from './plan.module.css'

const options = lineStates.map((state) => ({ value: state, label: stateWords[state] }))

/** Reports the status of a line where it stands; what was typed stays when the house says no. */
export function ReportForm({
  line,
  today,
  startAt,
}: {
  line: { readonly id: string; readonly revision: number; readonly state: LineState }
  today: string
  /** Beside the matrix: where the keyboard goes on. Rows there have their own key for it. */
  startAt?: 'nowhere' | 'status'
}) {
  const [state, setState] = useState<LineState>(line.state)
  const { isSending, refusal, errors, send } = useSend()
  const asked = needsEvidence[state]
  const form = useRef<HTMLFormElement>(null)

  // the keyboard comes from a row of the matrix and goes back to it when the form is gone
  useEffect(() => {
    if (startAt === 'status') form.current?.querySelector('select')?.focus()
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) rowOf(line.id)?.focus()
      })
    }
  }, [line.id, startAt])

  async function report(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const word = (name: string) => {
      const value = said.get(name)
      return typeof value === 'string' ? value : ''
    }
    const status = { state, asOn: word('asOn'), words: word('words'), evidence: word('evidence') }
    await send(
      () => reportStatusAction({ lineId: line.id, revision: line.revision, ...status }),
      () => {
        form.current?.reset()
        toast({ text: `Reported as ${stateWords[state].toLowerCase()}.` })
      },
    )
  }

  return (
    <PlainForm
      ref={form}
      refusal={refusal}
      onSubmit={(event) => void report(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') rowOf(line.id)?.focus()
      }}
      className={styles.report}
      aria-label="Report the status"
    >
      <PlainSelect
        name="state"
        label="Status"
        hint={`${stateWords[state]}: ${stateDefinitions[state]}.`}
        options={options}
        value={state}
        onChange={(event) => setState(lineStates.find((each) => each === event.target.value) ?? state)}
        error={errors.state?.[0]}
        {...(startAt === undefined ? { 'data-keys': 's', 'data-keys-label': 'Report the status' } : {})}
      />
      <PlainField
        name="asOn"
        label="As of"
        type="date"
        defaultValue={today}
        max={today}
        error={errors.asOn?.[0]}
      />
      <PlainLongField name="words" label="What happened" rows={3} error={errors.words?.[0]} />
      {asked !== undefined && (
        <PlainLongField
          name="evidence"
          label={state === 'COMPLETED' ? 'Evidence' : 'Reason'}
          hint={asked}
          rows={2}
          error={errors.evidence?.[0]}
        />
      )}
      {refusal !== '' && (
        <p role="alert" className={styles.wrong}>
          {refusal}
        </p>
      )}
      <div>
        <SendButton look="main" isSending={isSending}>
          Report
        </SendButton>
      </div>
    </PlainForm>
  )
}

function rowOf(lineId: string) {
  return document.querySelector<HTMLElement>(`[data-row-link][href$="/lines/${CSS.escape(lineId)}"]`)
}
