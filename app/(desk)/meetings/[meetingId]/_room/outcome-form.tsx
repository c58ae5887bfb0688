'use client'
import type { KeyboardEvent, SubmitEvent } from 'react'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { CircleShape } from '@/app/(desk)/_parts/circle-mark'
import circles from '@/app/(desk)/_parts/circle.module.css'
import { Button } from '@/app/_ui/action/button'
import { capitalise } from '@/lib/kernel/text'
import {
  OUTCOME_CIRCLES,
  OUTCOME_KINDS,
  type OutcomeCircle,
  type OutcomeKind,
  outcomeWords,
} from '@/lib/outcomes/model'
import type { OutcomeDraft } from './drafts'
import styles from './room.module.css'

/** One line for what the meeting came to. Enter writes it down; what is typed is kept letter by letter by whoever asks. */
export function OutcomeForm({
  name,
  draft,
  hasPrepared,
  verb,
  onChange,
  onDone,
  onLeave,
}: {
  /** What it is about, for those who listen. */
  name: string
  draft: OutcomeDraft
  hasPrepared: boolean
  verb: string
  onChange: (draft: OutcomeDraft) => void
  onDone: () => void
  onLeave: () => void
}) {
  const isDeferred = draft.kind === 'DEFERRED'
  const missing = isDeferred && !draft.toNextMeeting && !draft.toPrepared

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (draft.sentence.trim() !== '' && !missing) onDone()
  }

  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    }
    if (event.key === 'Escape') onLeave()
  }

  return (
    <form method="post" onSubmit={submit} aria-label={name} className={styles.form}>
      <fieldset className={styles.kinds}>
        <legend className={styles.hidden}>What the meeting came to</legend>
        {OUTCOME_KINDS.map((kind) => (
          <label key={kind} data-on={draft.kind === kind ? '' : undefined}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => onChange(withKind(draft, kind))}
            />
            {capitalise(outcomeWords[kind].word)} <kbd aria-hidden>{outcomeWords[kind].key}</kbd>
          </label>
        ))}
      </fieldset>
      <label className={styles.line}>
        <span className={styles.begins}>{outcomeWords[draft.kind].begins}</span>
        <textarea
          rows={1}
          name="sentence"
          data-entry
          dir="auto"
          aria-label="The sentence"
          value={draft.sentence}
          onChange={({ target }) => onChange({ ...draft, sentence: target.value })}
          onKeyDown={keys}
        />
      </label>
      {isDeferred && (
        <div className={styles.targets} role="group" aria-label="Deferred to">
          <label>
            <input
              type="checkbox"
              checked={draft.toNextMeeting}
              onChange={({ target }) => onChange({ ...draft, toNextMeeting: target.checked })}
            />
            To the next meeting
          </label>
          {hasPrepared && (
            <label>
              <input
                type="checkbox"
                checked={draft.toPrepared}
                onChange={({ target }) => onChange({ ...draft, toPrepared: target.checked })}
              />
              Up to the meeting this one prepares
            </label>
          )}
          {missing && <p className={styles.wrong}>Say where it is deferred to.</p>}
        </div>
      )}
      <div className={styles.foot}>
        <label className={`${styles.circle} ${circles[draft.circle]}`}>
          <CircleShape circle={draft.circle} />
          <select
            aria-label="Who may read it"
            value={draft.circle}
            onChange={({ target }) => onChange({ ...draft, circle: target.value as OutcomeCircle })}
          >
            {OUTCOME_CIRCLES.map((circle) => (
              <option key={circle} value={circle}>
                {circleWords[circle].short}
              </option>
            ))}
          </select>
          <span>May be read by {circleWords[draft.circle].readers}.</span>
        </label>
        <span className={styles.buttons}>
          <Button size="small" look="quiet" onClick={onLeave}>
            Leave it
          </Button>
          <Button size="small" look="main" type="submit">
            {verb}
          </Button>
        </span>
      </div>
    </form>
  )
}

function withKind(draft: OutcomeDraft, kind: OutcomeKind): OutcomeDraft {
  return {
    ...draft,
    kind,
    toNextMeeting: kind === 'DEFERRED' && (draft.toNextMeeting || !draft.toPrepared),
  }
}
