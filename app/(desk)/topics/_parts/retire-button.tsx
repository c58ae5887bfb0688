'use client'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { retireTopicAction, reviveTopicAction } from '../actions'

type Seen = { topicId: string; revision: number }

/** Retires at once, with all under it; the slip at the foot of the screen takes it back. */
export function RetireButton({ topicId, revision }: Seen) {
  const { busy, act } = useAct()

  const retire = () =>
    act(
      () => retireTopicAction({ topicId, revision }),
      ({ data }) => toast({ text: 'The topic is retired.', undo: () => revive(data.revision) }),
    )
  const revive = (now: number) =>
    act(
      () => reviveTopicAction({ topicId, revision: now }),
      () => toast({ text: 'The topic stands again.' }),
    )

  return (
    <Button
      aria-disabled={busy}
      onClick={() => {
        if (!busy) retire()
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
