'use client'
import { useTransition } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import type { MeetingId } from '@/lib/kernel/ids'
import { setMeetingStatusAction } from '../actions'

/** Says from a list that a meeting was held. */
export function HeldButton({
  meetingId,
  revision,
  label,
}: {
  meetingId: MeetingId
  revision: number
  label: string
}) {
  const [busy, start] = useTransition()

  async function say() {
    const answer = await setMeetingStatusAction({ meetingId, revision, status: 'HELD' })
    toast({ text: answer.ok ? `${label} is marked as held.` : answer.message })
  }

  return (
    <Button
      look="quiet"
      size="small"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) start(say)
      }}
    >
      Mark as held
      <VisuallyHidden>: {label}</VisuallyHidden>
    </Button>
  )
}
