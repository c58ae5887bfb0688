'use client'
import { useTransition } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { settleProposalAction } from '../actions'

/** An activity was held: says whether the line is addressed by it. */
export function SettleForm({ line }: { line: { readonly id: string; readonly revision: number } }) {
  const [isSending, send] = useTransition()
  const settle = (accepted: boolean) =>
    send(async () => {
      const answer = await settleProposalAction({ lineId: line.id, revision: line.revision, accepted })
      toast({ text: answer.ok ? (accepted ? 'Reported as addressed.' : 'Left as it is.') : answer.message })
    })
  return (
    <ButtonRow>
      <Button look="plain" size="small" disabled={isSending} onClick={() => settle(true)}>
        Report as addressed
      </Button>
      <Button look="quiet" size="small" disabled={isSending} onClick={() => settle(false)}>
        Leave as it is
      </Button>
    </ButtonRow>
  )
}
