import { deskSeats } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, mayRead } from '../policy'
import { openAgendaSchema } from '../schema/agenda'
import { createAgenda, findMeeting } from './meeting'

/** Begins the agenda of a meeting, for the desk's own delegation at first. A meeting that has one keeps it. */
export const openAgenda = defineCommand({
  name: 'agendas.open',
  input: openAgendaSchema,
  visible: mayRead,
  load: ({ db, input, visible }) => findMeeting(db, visible, input.meetingId),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const existing = await db.agenda.findFirst({ where: { meetingId: subject.id }, select: { id: true } })
    if (existing !== null) return { agendaId: existing.id }
    if (subject.status === 'CLOSED')
      throw new Refusal('conflict', 'The meeting is closed: it takes no new agenda.')
    const seat = deskSeats(actor).find(({ partnershipId }) => partnershipId === subject.partnershipId)
    if (seat === undefined) throw new Refusal('forbidden', 'You may not do this.')
    await createAgenda(db, subject, { agendaId: input.agendaId, delegationId: seat.delegationId, now })
    return { agendaId: input.agendaId as string }
  },
  record: ({ subject, output }) => ({
    subject: output.agendaId,
    chain: subject.partnershipId,
    detail: { meeting: subject.id },
  }),
})
