import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayArrange, mayEnter } from '../policy'
import { editMarkingsSchema, editPartnershipSchema } from '../schema/arrangement'
import { editOffsetsSchema } from '../schema/series'
import { partnershipEntered } from './entered'

export const stale = 'Somebody changed this while you looked at it. Look at it again, then decide.'

/** Renames the partnership and sets its zones. */
export const editPartnership = defineCommand({
  name: 'partnerships.edit',
  input: editPartnershipSchema,
  visible: mayEnter,
  load: async ({ db, input, visible }) => {
    const partnership = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    if (partnership === null) return null
    const subject = partnership
    const namesakes = await db.partnership.count({ where: { name: input.name, id: { not: subject.id } } })
    return { partnershipId: partnership.id, isNameTaken: namesakes > 0 }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.isNameTaken) {
      throw new Refusal('conflict', 'Please check the marked fields.', {
        name: ['There is already a partnership of this name.'],
      })
    }
    const { name, partnerName, zone, partnerZone, revision } = input
    const { count } = await db.partnership.updateMany({
      where: { id: subject.partnershipId, revision },
      data: { name, partnerName, zone, partnerZone, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.partnershipId,
    chain: subject.partnershipId,
    detail: { zone: input.zone, partnerZone: input.partnerZone },
  }),
})

/** Sets the words printed for each circle; an empty one means the usual words. */
export const editMarkings = defineCommand({
  name: 'partnerships.editMarkings',
  input: editMarkingsSchema,
  visible: mayEnter,
  load: partnershipEntered,
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    const markings = Object.fromEntries(Object.entries(input.markings).filter(([, words]) => words !== ''))
    const { count } = await db.partnership.updateMany({
      where: { id: subject.partnershipId, revision: input.revision },
      data: { markings, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.partnershipId,
    chain: subject.partnershipId,
    detail: { circles: Object.keys(input.markings) },
  }),
})

/** Sets the steps of back-planning. A step keeps its key when it is renamed, so that what meetings have ticked off stays. */
export const editOffsets = defineCommand({
  name: 'partnerships.editOffsets',
  input: editOffsetsSchema,
  visible: mayEnter,
  load: partnershipEntered,
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    const offsets = input.offsets
      .map((step) => ({ ...step, key: step.key === '' ? newId() : step.key }))
      .sort((a, b) => b.workingDaysBefore - a.workingDaysBefore)
    const { count } = await db.partnership.updateMany({
      where: { id: subject.partnershipId, revision: input.revision },
      data: { offsets, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.partnershipId,
    chain: subject.partnershipId,
    detail: { steps: input.offsets.length },
  }),
})
