import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { namesColumn, splitNames } from '../rules/names'
import { assignSectionSchema } from '../schema/plan'
import { refreshLeadNames } from './refresh'

/** Names the lead agencies and focal points of a section; lines that say nothing of their own inherit them. */
export const assignSection = defineCommand({
  name: 'plans.assignSection',
  input: assignSectionSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planSection.findFirst({
      where: { AND: [visible, { id: input.sectionId }] },
      select: { id: true, planId: true, partnershipId: true },
    }),
  permit: mayKeep.holds,
  run: async ({ db, input, subject }) => {
    const leads = namesColumn(splitNames(input.leads))
    const { count } = await db.planSection.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { leads, focalPoints: namesColumn(splitNames(input.focalPoints)), revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', 'The section has changed since you opened it.')
    await db.actionLine.updateMany({ where: { sectionId: subject.id, ownLeads: '' }, data: { leads } })
    await refreshLeadNames(db, subject.planId)
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
