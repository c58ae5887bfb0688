import { defineCommand } from '@/lib/access/operation'
import { type DelegationId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayArrange, mayEnter, mayRead } from '../policy'
import { assertSideMayChange } from '../rules/sides'
import { addDelegationSchema, editDelegationSchema } from '../schema/arrangement'
import { stale } from './arrange'

const taken = new Refusal('conflict', 'Please check the marked fields.', {
  code: ['Another delegation has this code.'],
})

export const addDelegation = defineCommand({
  name: 'partnerships.addDelegation',
  input: addDelegationSchema,
  visible: mayEnter,
  load: async ({ db, input, visible }) => {
    const found = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true, delegations: { where: { code: input.code }, select: { id: true } } },
    })
    return found === null ? null : { partnershipId: found.id, isCodeTaken: found.delegations.length > 0 }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.isCodeTaken) throw taken
    const id = newId<DelegationId>()
    await db.delegation.create({ data: { id, ...input, partnershipId: subject.partnershipId } })
    return { delegationId: id }
  },
  record: ({ input, subject, output }) => ({
    subject: output.delegationId,
    chain: subject.partnershipId,
    detail: {
      code: input.code,
      side: input.side,
      memberFrom: input.memberFrom,
      memberUntil: input.memberUntil,
    },
  }),
})

/** Renames a delegation, or changes its period. Its side changes only while nobody sits in it. */
export const editDelegation = defineCommand({
  name: 'partnerships.editDelegation',
  input: editDelegationSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const subject = await db.delegation.findFirst({
      where: { AND: [visible, { id: input.delegationId }] },
      select: { id: true, partnershipId: true, side: true },
    })
    if (subject === null) return null
    const [seats, namesakes] = await Promise.all([
      db.membership.count({ where: { delegationId: subject.id } }),
      db.delegation.count({
        where: { partnershipId: subject.partnershipId, code: input.code, id: { not: subject.id } },
      }),
    ])
    return { ...subject, seats, isCodeTaken: namesakes > 0 }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.isCodeTaken) throw taken
    assertSideMayChange(subject, input.side)
    const { revision, name, code, side, zone, memberFrom, memberUntil } = input
    const { count } = await db.delegation.updateMany({
      where: { id: subject.id, revision },
      data: { name, code, side, zone, memberFrom, memberUntil, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: {
      code: input.code,
      side: input.side,
      memberFrom: input.memberFrom,
      memberUntil: input.memberUntil,
    },
  }),
})
