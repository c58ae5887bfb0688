import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, mayRead } from '../policy'
import { changeCircleSchema } from '../schema/agenda'
import { lockAgenda } from './edit'

/** Opens the whole paper to a wider circle, or closes it again; every row in it carries the agenda's circle beside its own. */
export const changeCircle = defineCommand({
  name: 'agendas.changeCircle',
  input: changeCircleSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.agenda.findFirst({
      where: { AND: [visible, { id: input.agendaId }] },
      select: { id: true, meetingId: true, partnershipId: true },
    }),
  permit: mayEdit.holds,
  run: async ({ db, input, subject, now }) => {
    await lockAgenda(db, subject, now)
    const { count } = await db.agenda.updateMany({
      where: { id: subject.id, circle: { in: [input.saw, input.circle] } },
      data: { circle: input.circle, openedAt: now },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        'Somebody has changed the circle of the agenda meanwhile. Look at it once more.',
      )
    const rows = { where: { agendaId: subject.id }, data: { paperCircle: input.circle } }
    await db.agendaItem.updateMany(rows)
    await db.agendaText.updateMany(rows)
    await db.agendaTextVariant.updateMany(rows)
    await db.agendaPaper.updateMany(rows)
    return null
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: input.saw, to: input.circle },
  }),
})
