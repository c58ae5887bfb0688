import { defineQuery } from '@/lib/access/operation'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { mayEdit, mayRead } from '../policy'
import { readAgendaByIdSchema, readAgendaSchema } from '../schema/agenda'
import { agendaColumns, viewOf } from './agenda-view'
import { settingColumns, settingOf } from './setting'

/** The agenda of a meeting with what stands around it; without a view where there is none for this reader yet. */
export const readAgenda = defineQuery({
  name: 'agendas.read',
  input: readAgendaSchema,
  visible: mayReadMeeting,
  run: async ({ db, actor, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: settingColumns,
    })
    if (meeting === null) return null
    const visibleAgenda = mayRead.where(actor)
    const agenda = await db.agenda.findFirst({
      where: { AND: [visibleAgenda, { meetingId: meeting.id }] },
      select: agendaColumns,
    })
    const closed = meeting.status === 'CLOSED'
    const [setting, view] = await Promise.all([
      settingOf(db, actor, meeting),
      agenda === null ? null : viewOf({ db, actor, closed }, agenda),
    ])
    return { view, setting, closed, mayOpen: !closed && mayEdit.holds(actor, meeting) }
  },
})

/** The agenda alone, as this reader sees it now: what an open editor asks for again and again. */
export const readAgendaById = defineQuery({
  name: 'agendas.readById',
  input: readAgendaByIdSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const agenda = await db.agenda.findFirst({
      where: { AND: [visible, { id: input.agendaId }] },
      select: agendaColumns,
    })
    if (agenda === null) return null
    const visibleMeeting = mayReadMeeting.where(actor)
    const meeting = await db.meeting.findFirst({
      where: { AND: [visibleMeeting, { id: agenda.meetingId }] },
      select: { status: true },
    })
    if (meeting === null) return null
    return viewOf({ db, actor, closed: meeting.status === 'CLOSED' }, agenda)
  },
})
