import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { KeptHere } from '@/app/(desk)/_parts/kept-here'
import { NoteText } from '@/app/(desk)/_parts/note-text'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { SaveNote } from '@/app/_ui/states/save-state'
import { openNote } from '@/lib/notes/commands/share-note'
import { readLiveNote } from '@/lib/notes/queries/live-notes'
import { readNote } from '@/lib/notes/queries/read-note'
import { NotePage } from '../_parts/note-head'
import { zoneOf } from '../../_parts/zone'
import { DeleteButton } from './delete-button'
import { WritingDesk } from './writing-desk'

export const metadata: Metadata = { title: 'Note' }

export default async function NoteTextPage({ params }: { params: Promise<{ noteId: string }> }) {
  const actor = await requireActor()
  const { noteId } = await params
  const note = await readNote.as(actor, { noteId })
  if (note === null) notFound()
  const zone = await zoneOf(actor, note.partnershipId)
  const live = note.mayWrite ? await readLiveNote.as(actor, { noteId }) : null

  if (live === null) {
    // that somebody of another delegation has opened it is told to those who write it
    await openNote.as(actor, { noteId })
    return (
      <NotePage note={note} zone={zone}>
        <NoteText document={note.document} />
      </NotePage>
    )
  }

  return (
    <NotePage
      note={note}
      zone={zone}
      state={<SaveNote />}
      action={
        <>
          {note.mayRelease && <ButtonLink href={`/notes/${note.id}/release`}>Release a copy</ButtonLink>}
          <ButtonLink href={`/notes/${note.id}/edit`}>Title and attribution</ButtonLink>
          {note.mayDecide && <DeleteButton noteId={note.id} title={note.title} />}
        </>
      }
    >
      <WritingDesk
        personId={actor.personId}
        partnershipId={note.partnershipId}
        meetingId={note.meetingId}
        note={{ noteId: live.noteId, text: live.text, last: live.last, begin: null }}
        name={`Text of ${note.title}`}
        circle={note.circle}
        mayDecide={note.mayDecide}
      />
      <KeptHere path={`/notes/${note.id}`} />
    </NotePage>
  )
}
