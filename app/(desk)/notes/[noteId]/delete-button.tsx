'use client'
import { useRouter } from 'next/navigation'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { bringBackNoteAction, deleteNoteAction } from '../actions'

/** Puts the note into the bin; the way back is offered at once and stays in the bin. */
export function DeleteButton({ noteId, title }: { noteId: string; title: string }) {
  const router = useRouter()
  const { busy, act } = useAct()

  const remove = () =>
    act(
      () => deleteNoteAction({ noteId }),
      () => {
        router.push('/notes')
        toast({ text: `“${title}” is in the bin.`, undo: bringBack })
      },
    )
  const bringBack = () =>
    act(
      () => bringBackNoteAction({ noteId }),
      () => {
        toast({ text: `“${title}” is back.` })
        router.push(`/notes/${noteId}`)
      },
    )

  return (
    <Button
      look="quiet"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) remove()
      }}
    >
      Delete
    </Button>
  )
}
