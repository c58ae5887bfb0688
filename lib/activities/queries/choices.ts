import { defineQuery } from '@/lib/access/operation'
import type { ActionLineId, ActivityId, FundId, PlanId } from '@/lib/kernel/ids'
import { lineWords } from '@/lib/plans/rules/line-words'
import { mayRead } from '../policy'
import { ofPartnershipSchema } from '../schema'

/** More lines than the plans of a partnership that run at the same time have. */
const mostLines = 2000
const mostActivities = 500

/** What forms about activities and money offer: the lines of every plan, the newest plan first, the funds, the latest activities. */
export const activityChoices = defineQuery({
  name: 'activities.choices',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const { partnershipId } = input
    const visibleHere = { AND: [visible, { partnershipId }] }
    const [plans, funds, activities] = await Promise.all([
      db.planOfAction.findMany({
        where: visibleHere,
        select: { id: true, shortTitle: true },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
        take: 20,
      }),
      db.fund.findMany({
        where: visibleHere,
        select: { id: true, shortTitle: true, currency: true },
        orderBy: { createdAt: 'asc' },
        take: 50,
      }),
      db.activity.findMany({
        where: visibleHere,
        select: { id: true, title: true },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
        take: mostActivities,
      }),
    ])
    const found = await db.actionLine.findMany({
      where: { AND: [visible, { planId: { in: plans.map(({ id }) => id) }, goneOn: null }] },
      select: { id: true, planId: true, reference: true, text: true, ourTitle: true },
      orderBy: [{ planId: 'desc' }, { position: 'asc' }],
      take: mostLines,
    })
    const lines = plans.flatMap(({ id: planId, shortTitle }) =>
      found
        .filter((line) => line.planId === planId)
        .map(({ id, reference, text, ourTitle }) => ({
          id: id as ActionLineId,
          planId: planId as PlanId,
          plan: shortTitle,
          reference,
          words: lineWords({ text, ourTitle }, 80),
        })),
    )
    return {
      lines,
      funds: funds.map((fund) => ({ ...fund, id: fund.id as FundId })),
      activities: activities.map((activity) => ({ ...activity, id: activity.id as ActivityId })),
    }
  },
})
