import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Section } from '@/app/_ui/shell/page'
import { readNote } from '@/lib/notes/queries/read-note'
import { NotePage } from '../../_parts/note-head'
import { zoneOf } from '../../../_parts/zone'
import { AttributeForm, RenameForm } from './settle-form'

export const metadata: Metadata = { title: 'Title and attribution of a note' }

export default async function EditNotePage({ params }: { params: Promise<{ noteId: string }> }) {
  const actor = await requireActor()
  const { noteId } = await params
  const note = await readNote.as(actor, { noteId })
  if (note?.mayWrite !== true) notFound()
  const { version, title, attribution } = note

  return (
    <NotePage note={note} part="Title and attribution" zone={await zoneOf(actor, note.partnershipId)}>
      <RenameForm initial={{ noteId, version, title }} />
      {note.mayDecide && (
        <Section title="Attribution">
          <AttributeForm initial={{ noteId, version, attribution }} />
        </Section>
      )}
    </NotePage>
  )
}
