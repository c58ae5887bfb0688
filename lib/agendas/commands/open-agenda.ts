import { defineCommand } from '@/lib/access/operation'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { mayEdit } from '../policy'
import { openAgendaSchema } from '../schema/agenda'
import { agendaOf, findMeeting } from './meeting'

/** Begins the agenda of a meeting, for the desk's own delegation at first. A meeting that has one keeps it. */
export const openAgenda = defineCommand({
  name: 'agendas.open',
  input: openAgendaSchema,
  visible: mayReadMeeting,
  load: ({ db, input, visible }) => findMeeting(db, visible, input.meetingId),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { id } = await agendaOf(db, actor, subject, now, input.agendaId)
    return { agendaId: id }
  },
  record: ({ subject, output }) => ({
    subject: output.agendaId,
    chain: subject.partnershipId,
    detail: { meeting: subject.id },
  }),
})
