'use client'
import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { PlainField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { useSend } from '@/app/_ui/form/use-send'
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
  const { isSending, refusal, errors, send } = useSend()

  async function take(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const word = (name: string) => {
      const value = said.get(name)
      return typeof value === 'string' ? value : ''
    }
    await send(
      () => takeSnapshotAction({ planId, meetingId: word('meetingId'), asOn: word('asOn') }),
      ({ data }) => router.push(`/plans/${planId}/snapshots/${data.snapshotId}`),
    )
  }

  return (
    <PlainForm onSubmit={(event) => void take(event)} className={styles.report} aria-label="Take a snapshot">
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
