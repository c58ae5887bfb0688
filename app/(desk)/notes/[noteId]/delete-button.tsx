'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { bringBackNoteAction, deleteNoteAction } from '../actions'

/** Puts the note into the bin; the way back is offered at once and stays in the bin. */
export function DeleteButton({ noteId, title }: { noteId: string; title: string }) {
  const router = useRouter()
  const [busy, start] = useTransition()

  async function remove() {
    const answer = await deleteNoteAction({ noteId })
    if (!answer.ok) {
      toast({ text: answer.message })
      return
    }
    router.push('/notes')
    toast({ text: `“${title}” is in the bin.`, undo: () => void bringBack() })
  }

  async function bringBack() {
    const answer = await bringBackNoteAction({ noteId })
    toast({ text: answer.ok ? `“${title}” is back.` : answer.message })
    if (answer.ok) router.push(`/notes/${noteId}`)
  }

  return (
    <Button
      aria-disabled={busy}
      onClick={() => {
        if (!busy) start(remove)
      }}
    >
      Delete
    </Button>
  )
}
