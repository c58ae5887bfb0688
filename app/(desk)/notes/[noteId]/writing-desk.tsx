'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { NoteEditor } from '@/app/(desk)/_parts/note-editor'
import type { OpenedNote } from '@/app/(desk)/_parts/note-live'
import { ButtonLink } from '@/app/_ui/action/button-link'
import type { Circle } from '@/lib/access/circle'

/** The note under the band of its circle; when somebody else settles it anew, the page is read again and the text stays. */
export function WritingDesk({
  circle,
  mayDecide,
  ...words
}: {
  personId: string
  partnershipId: string
  meetingId: string | null
  note: OpenedNote
  name: string
  circle: Circle
  mayDecide: boolean
}) {
  const router = useRouter()
  const readAgain = useCallback(() => router.refresh(), [router])
  return (
    <NoteEditor
      {...words}
      circle={circle}
      isToBeWritten
      onChanged={readAgain}
      aside={
        mayDecide && (
          <ButtonLink look="quiet" size="small" href={`/notes/${words.note.noteId}/circle`}>
            Change who may read it
          </ButtonLink>
        )
      }
    />
  )
}
