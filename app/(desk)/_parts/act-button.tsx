'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '@/app/_ui/action/button'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'
import { type Answer, useAct } from '@/app/_ui/action/use-act'

type Act = {
  /** A server action with its input bound to it. */
  act: () => Promise<Answer>
  /** What is said afterwards: "Session ended." */
  said: string
  /** What takes it back; draws an Undo button beside what is said. */
  undo?: () => Promise<Answer>
  /** Where to go afterwards; left out, one stays. */
  then?: string
  look?: ButtonLook
  size?: 'normal' | 'small'
}

/** Acts at once and says so; a refusal is said as well. */
export function ActButton({
  act,
  said,
  undo,
  then,
  look = 'plain',
  size = 'normal',
  label,
  children,
}: Act & {
  /** The whole sentence, where the button alone does not tell which row it means. */
  label?: string
  children: ReactNode
}) {
  const { busy, act: send } = useAct()
  const done = useDone({ said, undo, then })
  return (
    <Button
      look={look}
      size={size}
      aria-label={label}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) send(act, done)
      }}
    >
      {children}
    </Button>
  )
}

/** The same, after asking once. */
export function ConfirmAct({
  act,
  said,
  undo,
  then,
  ...ask
}: Act & { label: string; title: string; confirm: string; otherwise?: string; children: ReactNode }) {
  const done = useDone({ said, undo, then })
  return <ConfirmButton {...ask} act={act} done={done} />
}

function useDone({ said, undo, then }: Omit<Act, 'act'>): () => void {
  const router = useRouter()
  const { act } = useAct()
  return () => {
    toast({
      text: said,
      undo: undo === undefined ? undefined : () => act(undo, () => toast({ text: 'Taken back.' })),
    })
    if (then !== undefined) router.push(then)
  }
}
