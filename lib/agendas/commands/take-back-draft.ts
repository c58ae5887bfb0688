import { defineCommand } from '@/lib/access/operation'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { mayEdit, mayRead, mayReadWithin } from '../policy'
import { takeBackDraftSchema } from '../schema/agenda'
import { editedColumns, lockAgenda } from './edit'
import { itemsOf } from './rows'

/**
 * Takes a draft that was taken over back: its items go into the bin, and what was decided is open again. A heading under which something
 * else was put meanwhile stays.
 */
export const takeBackDraft = defineCommand({
  name: 'agendas.takeBackDraft',
  input: takeBackDraftSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.agenda.findFirst({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: editedColumns,
    }),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const agenda = await lockAgenda(db, subject, now)
    const present = await itemsOf(db, agenda)
    const visible = mayReadWithin.where(actor)
    const seen = await db.agendaItem.findMany({
      where: { AND: [visible, { agendaId: agenda.id, id: { in: input.items } }] },
      select: { id: true },
    })
    const taken = new Set(seen.map(({ id }) => id))
    const back = present.filter(
      ({ id }) => taken.has(id) && [...withAllUnder(present, id)].every((under) => taken.has(under)),
    )
    // one moment for all of them, so that they come back together
    await db.agendaItem.updateMany({
      where: { id: { in: back.map(({ id }) => id) }, agendaId: agenda.id },
      data: { removedAt: now },
    })
    const standing = new Set(present.filter((item) => !back.includes(item)).map(({ sourceKey }) => sourceKey))
    await db.draftDecision.deleteMany({
      where: { agendaId: agenda.id, key: { in: input.keys.filter((key) => !standing.has(key)) } },
    })
    return { removed: back.length }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { meeting: subject.meetingId, removed: output.removed },
  }),
})
