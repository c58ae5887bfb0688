'use client'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonLook } from './button'
import { Dialog } from './dialog'
import { type Answer, type Done, useAct } from './use-act'

/** A button that asks once, in plain words, before it does what cannot be undone. */
export function ConfirmButton<Given extends Answer>({
  label,
  title,
  children,
  confirm,
  otherwise = 'Keep it',
  act,
  done,
  refused,
  look = 'plain',
  size = 'normal',
  icon,
}: {
  label: string
  /** The question: "Delete the item?" */
  title: string
  /** What will happen, and what will not. */
  children: ReactNode
  /** The verb again: "Delete item". */
  confirm: string
  /** What is done instead, where nothing is kept or lost. */
  otherwise?: string
  act: () => Promise<Given>
  done: Done<Given>
  refused?: (message: string) => void
  look?: ButtonLook
  size?: 'normal' | 'small'
  icon?: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const { busy, act: send } = useAct()
  const go = () => send(() => act().finally(() => setOpen(false)), done, refused)

  return (
    <>
      <Button look={look} size={size} icon={icon} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{otherwise}</Button>
            <Button look="danger" disabled={busy} onClick={go}>
              {confirm}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  )
}
