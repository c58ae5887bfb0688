'use client'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
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
  const { busy, act } = useAct()

  const say = () =>
    act(
      () => setMeetingStatusAction({ meetingId, revision, status: 'HELD' }),
      () => toast({ text: `${label} is marked as held.` }),
    )

  return (
    <Button
      look="quiet"
      size="small"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) say()
      }}
    >
      Mark as held
      <VisuallyHidden>: {label}</VisuallyHidden>
    </Button>
  )
}
