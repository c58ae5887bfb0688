import type { Actor } from '@/lib/access/actor'
import type { Circle } from '@/lib/access/circle'
import { type NoteId, newId } from '@/lib/kernel/ids'
import { circleNote } from '@/lib/notes/commands/settle-note'
import { startNote } from '@/lib/notes/commands/start-note'
import { documentOfText } from '@/lib/notes/rules/plain'
import { whoWouldRead } from '@/lib/notes/queries/readers'
import { type House, db, owned } from './stage'

type About = {
  readonly meetingId?: string
  readonly itemId?: string
  readonly topicId?: string
  readonly lineId?: string
}

/** The columns in which a text is kept. */
export function kept(text: string) {
  return { body: documentOfText(text), plain: text }
}

/** A note as its author writes it: begun with its text, then opened to the circle. */
export async function note(
  author: Actor,
  at: House,
  given: About & { title?: string; text?: string; circle?: Circle } = {},
): Promise<NoteId> {
  const { title = 'Fisheries', text = 'Hold the line.', circle = 'OWN_DELEGATION', ...about } = given
  const first = circle === 'AUTHOR' ? 'AUTHOR' : 'OWN_DELEGATION'
  const { noteId } = await startNote.as(author, {
    partnershipId: at.partnershipId,
    ...about,
    title,
    circle: first,
    document: documentOfText(text),
  })
  if (circle !== first) await opened(author, noteId, circle)
  return noteId
}

/** Opens a note as the page does: asks who will read it, and says so. */
export async function opened(author: Actor, noteId: NoteId, circle: Circle): Promise<void> {
  const answer = await whoWouldRead.as(author, { noteId, circle })
  const { version } = await db.note.findFirstOrThrow({ where: { id: noteId }, select: { version: true } })
  await circleNote.as(author, { noteId, version, circle, readers: answer?.number ?? 0 })
}

/** An item of a meeting's agenda, without an agenda around it. */
export async function item(
  at: House,
  meetingId: string,
  given: { circle?: Circle; paperCircle?: Circle; topicId?: string; title?: string; orderKey?: string } = {},
): Promise<string> {
  const id = newId()
  const {
    circle = 'ALL_DELEGATIONS',
    paperCircle = 'ALL_DELEGATIONS',
    topicId = null,
    orderKey = `a${id}`,
    title = 'Cooperation on fisheries',
  } = given
  const agendaId = `agenda-${meetingId}`
  const guarded = { ...owned(at, circle), paperCircle, agendaId, meetingId }
  await db.agenda.upsert({
    where: { meetingId },
    create: {
      id: agendaId,
      meetingId,
      ...owned(at, paperCircle),
      createdAt: new Date(),
      updatedAt: new Date(),
    },
    update: {},
  })
  await db.agendaItem.create({
    data: { id, ...guarded, topicId, orderKey, kind: 'REVIEW', createdAt: new Date() },
  })
  await db.agendaText.create({
    data: {
      id: newId(),
      itemId: id,
      ...guarded,
      kind: 'TITLE',
      text: title,
      updatedAt: new Date(),
      updatedById: 'stage',
    },
  })
  return id
}
