import { defineCommand } from '@/lib/access/operation'
import { type FundId, newId } from '@/lib/kernel/ids'
import { mayEnter } from '@/lib/partnerships/policy'
import { mayKeep } from '../policy'
import { openFundSchema } from '../schema'

/** Opens a fund of the partnership: one currency, nothing in it yet. */
export const openFund = defineCommand({
  name: 'funds.open',
  input: openFundSchema,
  visible: mayEnter,
  load: async ({ db, actor, input, visible }) => {
    const partnership = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    if (partnership === null) return null
    const seat = actor.seats.find((each) => each.partnershipId === partnership.id && each.coordinates)
    return { partnershipId: partnership.id, delegationId: seat?.delegationId ?? '' }
  },
  permit: mayKeep.holds,
  run: async ({ db, input, subject, now }) => {
    const fundId = newId<FundId>()
    const { name, shortTitle, currency, circle } = input
    await db.fund.create({
      data: { id: fundId, ...subject, name, shortTitle, currency, circle, createdAt: now },
    })
    return { fundId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.fundId,
    chain: subject.partnershipId,
    detail: { currency: input.currency, circle: input.circle },
  }),
})
