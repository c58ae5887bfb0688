import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import type { Db } from '@/lib/db/client'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { draftAgenda as computeDraft } from '../drafting/draft-agenda'
import { newSince } from '../drafting/new-since'
import type { AgendaEntry, DraftDecision } from '../drafting/state'
import { mayRead, mayReadWithin } from '../policy'
import { draftAgendaSchema } from '../schema/agenda'
import { draftedMeetingColumns, draftStateOf } from './draft-state'

/** The draft of a meeting's agenda and what of it the officer has not settled yet. Drafting is the desk's. */
export const draftAgendaFor = defineQuery({
  name: 'agendas.draft',
  input: draftAgendaSchema,
  visible: mayReadMeeting,
  run: async ({ db, actor, input, visible, now }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible, runsDesk.where(actor), { id: input.meetingId }] },
      select: draftedMeetingColumns,
    })
    if (meeting === null) return null
    const [state, { entries, decisions }] = await Promise.all([
      draftStateOf({ db, actor, now }, meeting),
      settledSoFar(db, actor, meeting.id),
    ])
    return { ...newSince(computeDraft(state), entries, decisions), closed: meeting.status === 'CLOSED' }
  },
})

/** What stands in the agenda, or lay in its bin, and what was decided on earlier drafts. */
export async function settledSoFar(
  db: Db,
  actor: Actor,
  meetingId: string,
): Promise<{ entries: AgendaEntry[]; decisions: DraftDecision[] }> {
  const visible = mayRead.where(actor)
  const agenda = await db.agenda.findFirst({ where: { AND: [visible, { meetingId }] }, select: { id: true } })
  if (agenda === null) return { entries: [], decisions: [] }
  const visibleWithin = mayReadWithin.where(actor)
  const [items, decided] = await Promise.all([
    db.agendaItem.findMany({
      where: { AND: [visibleWithin, { agendaId: agenda.id }] },
      select: {
        id: true,
        parentId: true,
        orderKey: true,
        sourceKey: true,
        removedAt: true,
        texts: { where: { AND: [visibleWithin, { kind: 'TITLE' }] }, select: { text: true } },
      },
    }),
    db.draftDecision.findMany({
      where: { agendaId: agenda.id, partnershipId: { in: visiblePartnerships(actor) } },
      select: { key: true, taken: true, decidedAt: true },
    }),
  ])
  return {
    entries: items.map(({ id, parentId, removedAt, texts, ...item }) => ({
      ...item,
      id: id as AgendaItemId,
      parentId: parentId as AgendaItemId | null,
      removed: removedAt !== null,
      title: texts[0]?.text ?? '',
    })),
    decisions: decided.map(({ key, taken, decidedAt }) => ({
      key,
      taken,
      decidedOn: dayIn(decidedAt, 'UTC'),
    })),
  }
}

function visiblePartnerships(actor: Actor): string[] {
  return actor.seats.map(({ partnershipId }) => partnershipId)
}
