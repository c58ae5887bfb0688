'use client'
import { type SubmitEvent, useState } from 'react'
import { toast } from '@/app/_ui/action/toast'
import { PlainLongField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { useSend } from '@/app/_ui/form/use-send'
import { capitalise } from '@/lib/kernel/text'
import { FOLLOW_UP_STATUSES, type FollowUpStatus, followUpStatusWords } from '@/lib/outcomes/model'
import { reportFollowUpAction } from '../actions'
import styles from './follow-ups.module.css'

const options = FOLLOW_UP_STATUSES.map((status) => ({
  value: status,
  label: capitalise(followUpStatusWords[status]),
}))

/** Says where a follow-up stands, in the owner's words; what was typed stays when the house says no. */
export function FollowUpForm({
  followUp,
}: {
  followUp: {
    readonly id: string
    readonly revision: number
    readonly status: FollowUpStatus
    readonly words: string
  }
}) {
  // what is not touched here follows what others report
  const [chosen, setChosen] = useState<FollowUpStatus | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [status, words] = [chosen ?? followUp.status, typed ?? followUp.words]
  const { isSending, refusal, send } = useSend()

  async function report(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { id: followUpId, revision } = followUp
    await send(
      () => reportFollowUpAction({ followUpId, revision, status, words }),
      () => {
        setChosen(null)
        setTyped(null)
        toast({ text: `Reported as ${followUpStatusWords[status]}.` })
      },
    )
  }

  return (
    <PlainForm
      refusal={refusal}
      onSubmit={(event) => void report(event)}
      aria-label="Say where it stands"
      className={styles.form}
    >
      <PlainSelect
        name="status"
        label="Where it stands"
        options={options}
        value={status}
        onChange={({ target }) => setChosen(FOLLOW_UP_STATUSES.find((each) => each === target.value) ?? null)}
        data-keys="s"
        data-keys-label="Say where it stands"
      />
      <PlainLongField
        name="words"
        label="In words"
        rows={3}
        value={words}
        onChange={({ target }) => setTyped(target.value)}
      />
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
