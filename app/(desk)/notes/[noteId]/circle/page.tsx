import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { circles } from '@/lib/access/circle'
import { readNote } from '@/lib/notes/queries/read-note'
import { type ReadersIfChosen, whoWouldRead } from '@/lib/notes/queries/readers'
import { NotePage } from '../../_parts/note-head'
import { zoneOf } from '../../../_parts/zone'
import { CircleForm } from './circle-form'

export const metadata: Metadata = { title: 'Who may read a note' }

export default async function CirclePage({ params }: { params: Promise<{ noteId: string }> }) {
  const actor = await requireActor()
  const { noteId } = await params
  const note = await readNote.as(actor, { noteId })
  if (note?.mayDecide !== true) notFound()
  const answers: Partial<Record<(typeof circles)[number], ReadersIfChosen>> = {}
  for (const circle of circles) {
    const answer = await whoWouldRead.as(actor, { noteId, circle })
    if (answer !== null) answers[circle] = answer
  }

  return (
    <NotePage note={note} part="Change who may read it" zone={await zoneOf(actor, note.partnershipId)}>
      <CircleForm
        personId={actor.personId}
        initial={{ noteId, version: note.version, circle: note.circle, readers: 0 }}
        answers={answers}
      />
    </NotePage>
  )
}
