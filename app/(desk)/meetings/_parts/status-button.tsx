'use client'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import type { MeetingId } from '@/lib/kernel/ids'
import type { MeetingStatus } from '@/lib/meetings/model/meeting'
import { setMeetingStatusAction } from '../actions'

type Standing = { id: MeetingId; revision: number; status: MeetingStatus; mayBeHeld: boolean }

/** Says that the meeting was held, once its last day has come, or takes that back. */
export function StatusButton({ meeting: { id, revision, status, mayBeHeld } }: { meeting: Standing }) {
  const { busy, act } = useAct()
  const next = status === 'PLANNED' ? 'HELD' : 'PLANNED'
  if (status === 'CLOSED' || (next === 'HELD' && !mayBeHeld)) return null

  const say = () =>
    act(
      () => setMeetingStatusAction({ meetingId: id, revision, status: next }),
      () => toast({ text: next === 'HELD' ? 'Marked as held.' : 'Marked as planned again.' }),
    )

  return (
    <Button
      look={next === 'HELD' ? 'main' : 'plain'}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) say()
      }}
    >
      {next === 'HELD' ? 'Mark as held' : 'Mark as not held'}
    </Button>
  )
}
