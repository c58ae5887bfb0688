import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayArrange, mayRead } from '../policy'
import { assertMayCoordinate } from '../rules/sides'
import {
  type CoordinatorshipId,
  addTermSchema,
  editTermSchema,
  removeTermSchema,
} from '../schema/arrangement'

/** Enters a term as Country Coordinator. Gaps and overlaps are shown, never refused. */
export const addTerm = defineCommand({
  name: 'partnerships.addTerm',
  input: addTermSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.delegation.findFirst({
      where: { AND: [visible, { id: input.delegationId }] },
      select: { id: true, partnershipId: true, side: true },
    }),
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    assertMayCoordinate(subject.side)
    const termId = newId<CoordinatorshipId>()
    const { delegationId, fromDay, untilDay } = input
    await db.coordinatorship.create({
      data: { id: termId, partnershipId: subject.partnershipId, delegationId, fromDay, untilDay },
    })
    return { termId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.termId,
    chain: subject.partnershipId,
    detail: { delegation: subject.id, fromDay: input.fromDay, untilDay: input.untilDay },
  }),
})

export const editTerm = defineCommand({
  name: 'partnerships.editTerm',
  input: editTermSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const term = await db.coordinatorship.findFirst({
      where: { AND: [visible, { id: input.termId }] },
      select: { id: true, partnershipId: true },
    })
    if (term === null) return null
    const chosen = await db.delegation.findFirst({
      where: { AND: [visible, { id: input.delegationId, partnershipId: term.partnershipId }] },
      select: { side: true },
    })
    return { ...term, side: chosen?.side ?? null }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.side === null) {
      throw new Refusal('invalid', 'Please check the marked fields.', {
        delegationId: ['Choose a delegation of this partnership.'],
      })
    }
    assertMayCoordinate(subject.side)
    const { delegationId, fromDay, untilDay } = input
    await db.coordinatorship.update({ where: { id: subject.id }, data: { delegationId, fromDay, untilDay } })
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { delegation: input.delegationId, fromDay: input.fromDay, untilDay: input.untilDay },
  }),
})

export const removeTerm = defineCommand({
  name: 'partnerships.removeTerm',
  input: removeTermSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.coordinatorship.findFirst({
      where: { AND: [visible, { id: input.termId }] },
      select: { id: true, partnershipId: true, delegationId: true, fromDay: true, untilDay: true },
    }),
  permit: mayArrange.holds,
  run: async ({ db, subject }) => {
    await db.coordinatorship.delete({ where: { id: subject.id } })
  },
  record: ({ subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { delegation: subject.delegationId, fromDay: subject.fromDay, untilDay: subject.untilDay },
  }),
})
