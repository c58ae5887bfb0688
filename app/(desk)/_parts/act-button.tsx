'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'
import { Button, type ButtonLook } from '@/app/_ui/action/button'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'

type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string }

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
  const [busy, start] = useTransition()
  const go = useAct({ act, said, undo, then })
  return (
    <Button
      look={look}
      size={size}
      aria-label={label}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) start(go)
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
  const go = useAct({ act, said, undo, then })
  return <ConfirmButton {...ask} onConfirm={go} />
}

function useAct({ act, said, undo, then }: Act) {
  const router = useRouter()
  const [, start] = useTransition()

  function back(takeBack: () => Promise<Answer>) {
    start(async () => {
      const answer = await takeBack()
      toast({ text: answer.ok ? 'Taken back.' : answer.message })
    })
  }

  return async () => {
    const answer = await act()
    if (!answer.ok) toast({ text: answer.message })
    else if (undo === undefined) toast({ text: said })
    else toast({ text: said, undo: () => back(undo) })
    if (answer.ok && then !== undefined) router.push(then)
  }
}
