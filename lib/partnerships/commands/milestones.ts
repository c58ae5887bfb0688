import { defineCommand } from '@/lib/access/operation'
import { type MilestoneId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayArrange, mayEnter, mayRead } from '../policy'
import { readTypedDay } from '../rules/typed-days'
import { addMilestoneSchema, editMilestoneSchema, removeMilestoneSchema } from '../schema/arrangement'
import { stale } from './arrange'
import { partnershipEntered } from './entered'

/** Adds something the partnership remembers; its anniversaries are proposed for agendas. */
export const addMilestone = defineCommand({
  name: 'partnerships.addMilestone',
  input: addMilestoneSchema,
  visible: mayEnter,
  load: partnershipEntered,
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    const milestoneId = newId<MilestoneId>()
    await db.milestone.create({
      data: {
        id: milestoneId,
        partnershipId: subject.partnershipId,
        title: input.title,
        ...dateOf(input.day),
      },
    })
    return { milestoneId }
  },
  record: ({ subject, output }) => ({
    subject: output.milestoneId,
    chain: subject.partnershipId,
    detail: {},
  }),
})

export const editMilestone = defineCommand({
  name: 'partnerships.editMilestone',
  input: editMilestoneSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.milestone.findFirst({
      where: { AND: [visible, { id: input.milestoneId }] },
      select: { id: true, partnershipId: true },
    }),
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    const { count } = await db.milestone.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { title: input.title, ...dateOf(input.day), revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Takes a milestone away; a topic that stands on its anniversaries keeps it from going. */
export const removeMilestone = defineCommand({
  name: 'partnerships.removeMilestone',
  input: removeMilestoneSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const subject = await db.milestone.findFirst({
      where: { AND: [visible, { id: input.milestoneId }] },
      select: { id: true, partnershipId: true },
    })
    if (subject === null) return null
    return { ...subject, topics: await db.standingTopic.count({ where: { milestoneId: subject.id } }) }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.topics > 0) {
      throw new Refusal(
        'conflict',
        'A topic of the standing list stands on its anniversaries. Change that topic first.',
      )
    }
    const { count } = await db.milestone.deleteMany({ where: { id: subject.id, revision: input.revision } })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** The schema has let through only what can be read. */
function dateOf(text: string) {
  const read = readTypedDay(text)
  if (read === null)
    throw new Refusal('invalid', 'Please check the marked fields.', { day: ['Give a date.'] })
  return { happenedOn: read.day, precision: read.precision }
}
