'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { PlainField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { unreachable } from '@/app/_ui/form/unreachable'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { takeSnapshotAction } from '../actions'
import styles from './plan.module.css'

/** Takes the plan down as it stands, for a meeting. */
export function SnapshotForm({
  planId,
  meetings,
  today,
}: {
  planId: string
  meetings: readonly { readonly value: string; readonly label: string }[]
  today: string
}) {
  const router = useRouter()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [refusal, setRefusal] = useState('')
  const [isSending, setSending] = useState(false)

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const word = (name: string) => {
      const value = said.get(name)
      return typeof value === 'string' ? value : ''
    }
    setSending(true)
    const answer = await takeSnapshotAction({
      planId,
      meetingId: word('meetingId'),
      asOn: word('asOn'),
    }).catch(unreachable)
    setSending(false)
    setErrors(answer.ok ? {} : answer.fields)
    setRefusal(answer.ok ? '' : answer.message)
    if (answer.ok) router.push(`/plans/${planId}/snapshots/${answer.data.snapshotId}`)
  }

  return (
    <PlainForm onSubmit={(event) => void send(event)} className={styles.report} aria-label="Take a snapshot">
      <PlainSelect
        name="meetingId"
        label="For which meeting"
        options={meetings}
        error={errors.meetingId?.[0]}
      />
      <PlainField
        name="asOn"
        label="As of"
        type="date"
        defaultValue={today}
        max={today}
        error={errors.asOn?.[0]}
      />
      {refusal !== '' && (
        <p role="alert" className={styles.wrong}>
          {refusal}
        </p>
      )}
      <div>
        <SendButton look="main" isSending={isSending}>
          Take the snapshot
        </SendButton>
      </div>
    </PlainForm>
  )
}
