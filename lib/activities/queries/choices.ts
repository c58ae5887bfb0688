import { defineQuery } from '@/lib/access/operation'
import type { ActivityId, FundId } from '@/lib/kernel/ids'
import { dayIn } from '@/lib/kernel/zones'
import { choosableLines } from '@/lib/plans/queries/choosable-lines'
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
  run: async ({ db, input, visible, now }) => {
    const { partnershipId } = input
    const visibleHere = { AND: [visible, { partnershipId }] }
    const [lines, funds, activities] = await Promise.all([
      choosableLines(db, visible, { partnershipId, today: dayIn(now, 'UTC'), most: mostLines }),
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
    return {
      lines: lines.map(({ id, planId, plan, reference, ...line }) => ({
        id,
        planId,
        plan,
        reference,
        words: lineWords(line, 80),
      })),
      funds: funds.map((fund) => ({ ...fund, id: fund.id as FundId })),
      activities: activities.map((activity) => ({ ...activity, id: activity.id as ActivityId })),
    }
  },
})
