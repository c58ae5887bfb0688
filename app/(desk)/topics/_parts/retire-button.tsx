'use client'
import { useTransition } from 'react'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { retireTopicAction, reviveTopicAction } from '../actions'

type Seen = { topicId: string; revision: number }

/** Retires at once, with all under it; the slip at the foot of the screen takes it back. */
export function RetireButton({ topicId, revision }: Seen) {
  const [busy, start] = useTransition()

  async function retire() {
    const answer = await retireTopicAction({ topicId, revision })
    if (!answer.ok) {
      toast({ text: answer.message })
      return
    }
    toast({
      text: 'The topic is retired.',
      undo: () => start(() => revive(topicId, answer.data.revision)),
    })
  }

  return (
    <Button
      aria-disabled={busy}
      onClick={() => {
        if (!busy) start(retire)
      }}
    >
      Retire
    </Button>
  )
}

export function ReviveButton({ topicId, revision }: Seen) {
  return (
    <ActButton act={reviveTopicAction.bind(null, { topicId, revision })} said="The topic stands again.">
      Revive
    </ActButton>
  )
}

async function revive(topicId: string, revision: number): Promise<void> {
  const answer = await reviveTopicAction({ topicId, revision })
  toast({ text: answer.ok ? 'The topic stands again.' : answer.message })
}
