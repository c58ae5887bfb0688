import { type Circle, withinCircle } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { type FundEntryId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { latestDay } from '@/lib/plans/rules/today'
import { mayKeep, mayRead } from '../policy'
import { amountIn, assertEnterable, entryCircle } from '../rules'
import { enterMoneySchema } from '../schema'

/** Enters what came in, was promised to an activity, or was spent on it. */
export const enterMoney = defineCommand({
  name: 'funds.enter',
  input: enterMoneySchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.fund.findFirst({
      where: { AND: [visible, { id: input.fundId }] },
      select: {
        id: true,
        currency: true,
        partnershipId: true,
        delegationId: true,
        circle: true,
        aseanChairId: true,
        partnerChairId: true,
      },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { currency, id: fundId, ...guarded } = subject
    const amountMinor = BigInt(amountIn(currency, input.amount))
    assertEnterable(input, latestDay(now))
    const entryId = newId<FundEntryId>()
    const { kind, on, activityId, words } = input
    const circle =
      activityId === null ? guarded.circle : await circleFor(db, actor, { ...guarded, activityId })
    await db.fundEntry.create({
      data: {
        id: entryId,
        fundId,
        ...guarded,
        circle,
        kind,
        amountMinor,
        year: input.year,
        on,
        activityId,
        words,
        authorName: actor.name,
        createdAt: now,
      },
    })
    return { entryId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.entryId,
    chain: subject.partnershipId,
    detail: { fund: subject.id, kind: input.kind, year: input.year, activity: input.activityId },
  }),
})

type Fund = {
  readonly partnershipId: string
  readonly circle: Circle
  readonly activityId: string
}

/** The entry is told to those to whom both the fund and the activity are told. */
async function circleFor(db: Db, actor: Actor, { partnershipId, circle, activityId }: Fund) {
  const visible = withinCircle.where(actor)
  const activity = await db.activity.findFirst({
    where: { AND: [visible, { id: activityId, partnershipId }] },
    select: { circle: true },
  })
  if (activity === null)
    throw new Refusal('invalid', 'Please check the marked fields.', {
      activityId: ['This activity is not there any more.'],
    })
  return entryCircle(circle, activity.circle)
}
