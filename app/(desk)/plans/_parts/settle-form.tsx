'use client'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { settleProposalAction } from '../actions'

/** An activity was held: says whether the line is addressed by it. */
export function SettleForm({ line }: { line: { readonly id: string; readonly revision: number } }) {
  const { busy, act } = useAct()
  const settle = (accepted: boolean) =>
    act(
      () => settleProposalAction({ lineId: line.id, revision: line.revision, accepted }),
      () => toast({ text: accepted ? 'Reported as addressed.' : 'Left as it is.' }),
    )
  return (
    <ButtonRow>
      <Button look="plain" size="small" disabled={busy} onClick={() => settle(true)}>
        Report as addressed
      </Button>
      <Button look="quiet" size="small" disabled={busy} onClick={() => settle(false)}>
        Leave as it is
      </Button>
    </ButtonRow>
  )
}
