'use client'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import type { MeetingId } from '@/lib/kernel/ids'
import { tickStepAction } from '../actions'

type Step = { meetingId: MeetingId; step: string; label: string }

/** Ticks off a step of the preparation, or takes the tick back. */
export function StepButton({ done, meetingId, step, label }: Step & { done: boolean }) {
  const { busy, act } = useAct()

  const tick = () =>
    act(
      () => tickStepAction({ meetingId, step, state: 'DONE' }),
      () => toast({ text: `Done: ${label}.`, undo: reopen }),
    )
  const reopen = () =>
    act(
      () => tickStepAction({ meetingId, step, state: 'OPEN' }),
      () => toast({ text: `Open again: ${label}.` }),
    )

  return (
    <Button
      look="quiet"
      size="small"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) (done ? reopen : tick)()
      }}
    >
      {done ? 'Not done yet' : 'Mark as done'}
      <VisuallyHidden>: {label}</VisuallyHidden>
    </Button>
  )
}
