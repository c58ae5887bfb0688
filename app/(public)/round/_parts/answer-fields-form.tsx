'use client'
import { useEffect, useRef, useState } from 'react'
import { Callout } from '@/app/_ui/text/callout'
import { PlainField, PlainLongField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { dayText } from '@/lib/kernel/calendar-days'
import { type LineState, lineStates, stateWords } from '@/lib/plans/model'
import { needsEvidence } from '@/lib/plans/rules/status'
import { answerStateWords, typedStates } from '@/lib/rounds/model'
import { PaperText } from '../../../(desk)/_parts/paper-text'
import type { Asked } from './answers-form'
import styles from './answers.module.css'

export type Typed = {
  readonly state: LineState | null
  readonly asOn: string | null
  readonly words: string
  readonly evidence: string
}

const options = [
  { value: '', label: 'Not said yet' },
  ...lineStates.map((state) => ({ value: state, label: stateWords[state] })),
]
const afterTyping = 800

/** One line and what its focal point says of it. */
export function AnswerFields({
  asked,
  isOvertaken,
  today,
  error,
  keep,
}: {
  asked: Asked
  /** Somebody else has written here meanwhile. */
  isOvertaken: boolean
  today: string
  error: string | undefined
  keep: (typed: Typed) => Promise<boolean>
}) {
  const { id, line, answer, deskWords } = asked
  const [typed, setTyped] = useState<Typed>({
    state: asked.state,
    asOn: asked.asOn ?? today,
    words: asked.words,
    evidence: asked.evidence,
  })
  /** What stands in the fields at this moment; two may change before the page is drawn again. */
  const latest = useRef(typed)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  function change(part: Partial<Typed>) {
    const next = { ...latest.current, ...part }
    latest.current = next
    setTyped(next)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(send, afterTyping)
  }

  /** Leaving a field keeps at once what was changed in it, so that sending right after misses nothing. */
  function leave() {
    if (waiting.current === undefined) return
    clearTimeout(waiting.current)
    send()
  }

  function send() {
    waiting.current = undefined
    void keep(latest.current)
  }

  const mayType = typedStates.includes(answer)
  const asksFor = typed.state === null ? undefined : needsEvidence[typed.state]
  const name = (field: string) => `${field}-${id}`
  return (
    <fieldset className={styles.answer}>
      <legend>
        <strong>{line.reference}</strong>
      </legend>
      <PaperText text={line.text} size="small" />
      <p className={styles.quiet}>
        So far: {stateWords[line.state].toLowerCase()}
        {line.stateAsOn !== null && `, as of ${dayText(line.stateAsOn)}`}
        {answer === 'OPEN' ? '' : `. ${answerStateWords[answer]}.`}
      </p>
      {answer === 'RETURNED' && (
        <Callout kind="warning" title="The desk asks again:">
          {deskWords}
        </Callout>
      )}
      {isOvertaken && (
        <Callout kind="warning" title="Somebody else has answered here meanwhile:">
          {mayType ? `${saidOf(asked)} What you send takes its place.` : `You had typed: ${saidOf(typed)}`}
        </Callout>
      )}
      {mayType ? (
        <>
          <div className={styles.row}>
            <PlainSelect
              name={name('state')}
              label={<span>Status of {line.reference}</span>}
              options={options}
              value={typed.state ?? ''}
              error={error}
              onChange={({ target }) =>
                change({ state: lineStates.find((state) => state === target.value) ?? null })
              }
              onBlur={leave}
            />
            <PlainField
              name={name('asOn')}
              label="As of"
              type="date"
              max={today}
              value={typed.asOn ?? ''}
              onChange={({ target }) => change({ asOn: target.value === '' ? null : target.value })}
              onBlur={leave}
            />
          </div>
          <PlainLongField
            name={name('words')}
            label="What happened"
            rows={2}
            value={typed.words}
            onChange={({ target }) => change({ words: target.value })}
            onBlur={leave}
          />
          <PlainLongField
            name={name('evidence')}
            label="Evidence or reason"
            hint={asksFor ?? 'Where it can be read, such as a link to a report.'}
            rows={1}
            value={typed.evidence}
            onChange={({ target }) => change({ evidence: target.value })}
            onBlur={leave}
          />
        </>
      ) : (
        <p>{saidOf(asked)}</p>
      )}
    </fieldset>
  )
}

/** An answer as one reads it. */
function saidOf({ state, asOn, words, evidence }: Typed): string {
  const day = asOn === null ? '' : `, as of ${dayText(asOn)}`
  return [state === null ? '' : `${stateWords[state]}${day}.`, words, evidence].filter(Boolean).join(' ')
}
