'use client'
import { useTransition } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import type { MeetingId } from '@/lib/kernel/ids'
import { tickStepAction } from '../actions'

type Step = { meetingId: MeetingId; step: string; label: string }

/** Ticks off a step of the preparation, or takes the tick back. */
export function StepButton({ done, ...step }: Step & { done: boolean }) {
  const [busy, start] = useTransition()
  return (
    <Button
      look="quiet"
      size="small"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) start(() => (done ? reopen(step) : tick(step)))
      }}
    >
      {done ? 'Not done yet' : 'Mark as done'}
      <VisuallyHidden>: {step.label}</VisuallyHidden>
    </Button>
  )
}

async function tick(step: Step): Promise<void> {
  const answer = await tickStepAction({ meetingId: step.meetingId, step: step.step, state: 'DONE' })
  if (answer.ok) toast({ text: `Done: ${step.label}.`, undo: () => void reopen(step) })
  else toast({ text: answer.message })
}

async function reopen({ meetingId, step, label }: Step): Promise<void> {
  const answer = await tickStepAction({ meetingId, step, state: 'OPEN' })
  toast({ text: answer.ok ? `Open again: ${label}.` : answer.message })
}
