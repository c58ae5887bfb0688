'use client'
import { useTransition } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { type AgendaId, type MeetingId, newId } from '@/lib/kernel/ids'
import { openAgendaAction } from './actions'

/** Begins an agenda with nothing in it. */
export function OpenButton({ meetingId }: { meetingId: MeetingId }) {
  const [busy, start] = useTransition()
  return (
    <Button
      aria-disabled={busy}
      onClick={() =>
        start(async () => {
          const answer = await openAgendaAction({ meetingId, agendaId: newId<AgendaId>() })
          if (!answer.ok) toast({ text: answer.message })
        })
      }
    >
      Begin with an empty one
    </Button>
  )
}
