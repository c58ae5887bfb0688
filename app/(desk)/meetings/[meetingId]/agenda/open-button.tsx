'use client'
import { Button } from '@/app/_ui/action/button'
import { useAct } from '@/app/_ui/action/use-act'
import { type AgendaId, type MeetingId, newId } from '@/lib/kernel/ids'
import { openAgendaAction } from './actions'

/** Begins an agenda with nothing in it. */
export function OpenButton({ meetingId }: { meetingId: MeetingId }) {
  const { busy, act } = useAct()
  return (
    <Button
      aria-disabled={busy}
      onClick={() => {
        if (busy) return
        act(
          () => openAgendaAction({ meetingId, agendaId: newId<AgendaId>() }),
          () => undefined,
        )
      }}
    >
      Begin with an empty one
    </Button>
  )
}
