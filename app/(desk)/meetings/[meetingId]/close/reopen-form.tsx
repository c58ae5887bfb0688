'use client'
import { type SubmitEvent, useState } from 'react'
import { toast } from '@/app/_ui/action/toast'
import { PlainLongField } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { useSend } from '@/app/_ui/form/use-send'
import type { MeetingId } from '@/lib/kernel/ids'
import { reopenMeetingAction } from './actions'
import styles from './close.module.css'

/** Opens the record again; the reason stays with it. */
export function ReopenForm({ meetingId, revision }: { meetingId: MeetingId; revision: number }) {
  const [reason, setReason] = useState('')
  const { isSending, refusal, wrongIn, send } = useSend()

  async function reopen(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    await send(
      () => reopenMeetingAction({ meetingId, revision, reason }),
      () => toast({ text: 'The record is open again.' }),
    )
  }

  return (
    <PlainForm
      refusal={refusal}
      onSubmit={(event) => void reopen(event)}
      aria-label="Open the record again"
      className={styles.reopen}
    >
      <h2>Open the record again</h2>
      <PlainLongField
        name="reason"
        label="Why"
        hint="Stays with the record, with your name. What was carried over is worked out anew at the next closing."
        rows={2}
        value={reason}
        error={wrongIn('reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <div>
        <SendButton isSending={isSending}>Open it again</SendButton>
      </div>
    </PlainForm>
  )
}
