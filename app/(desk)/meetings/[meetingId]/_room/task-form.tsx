'use client'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/app/_ui/action/button'
import { PlainField, PlainLongField, PlainSelect } from '@/app/_ui/form/plain-fields'
import type { TaskDraft } from './drafts'
import styles from './room.module.css'
import { useRoom } from './use-room'

/** Who does what by when, under which line of a plan. */
export function TaskForm({
  name,
  draft,
  verb,
  onChange,
  onDone,
  onLeave,
}: {
  name: string
  draft: TaskDraft
  verb: string
  onChange: (draft: TaskDraft) => void
  onDone: () => void
  onLeave: () => void
}) {
  const { choices } = useRoom()
  const [asked, setAsked] = useState(false)
  const noOwner = asked && draft.owner === ''
  const noWords = asked && draft.what.trim() === ''

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setAsked(true)
    if (draft.owner !== '' && draft.what.trim() !== '') onDone()
  }

  return (
    <form method="post" onSubmit={submit} aria-label={name} className={styles.taskForm}>
      <div className={styles.pair}>
        <PlainSelect
          name="owner"
          label="Who"
          error={noOwner ? 'Choose who is to do it.' : undefined}
          options={[
            { value: '', label: 'Choose' },
            ...choices.delegations.map(({ id, name: label }) => ({ value: `DELEGATION ${id}`, label })),
            ...choices.people.map(({ id, name: label }) => ({ value: `PERSON ${id}`, label })),
          ]}
          value={draft.owner}
          onChange={({ target }) => onChange({ ...draft, owner: target.value })}
        />
        <PlainField
          name="dueOn"
          label="By when"
          type="date"
          value={draft.dueOn}
          onChange={({ target }) => onChange({ ...draft, dueOn: target.value })}
        />
      </div>
      <PlainLongField
        name="what"
        label="What"
        rows={2}
        data-entry
        error={noWords ? 'Say what is to be done.' : undefined}
        value={draft.what}
        onChange={({ target }) => onChange({ ...draft, what: target.value })}
      />
      <PlainSelect
        name="lineId"
        label="Under which line of the plan"
        options={[
          { value: '', label: 'None' },
          ...choices.lines.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        value={draft.lineId}
        onChange={({ target }) => onChange({ ...draft, lineId: target.value })}
      />
      <span className={styles.buttons}>
        <Button size="small" look="quiet" onClick={onLeave}>
          Leave it
        </Button>
        <Button size="small" look="main" type="submit">
          {verb}
        </Button>
      </span>
    </form>
  )
}
