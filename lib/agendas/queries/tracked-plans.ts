import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import type { Db, Prisma } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import type { ActionLineId, TopicId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import { openStates } from '@/lib/plans/model'
import { monthsBefore } from '@/lib/plans/rules/today'
import type { TrackedPlan } from '../drafting/state'

/** More quiet lines, or lines that are due, than an agenda or a list beside it can be read with: of more, those that have waited longest. */
const most = 200

const lineColumns = {
  id: true,
  partId: true,
  position: true,
  reference: true,
  text: true,
  ourTitle: true,
  priority: true,
  state: true,
  stateAsOn: true,
  lastActivityOn: true,
  nextOn: true,
  quietSince: true,
} as const

/**
 * The plans in force with their quiet lines and those whose date passes up to the horizon. Only plans that are open to all delegations: what is drafted may be
 * taken over into an agenda that everybody reads, and the text of a closer plan must not come along.
 */
export async function trackedPlans(
  { db, actor }: { readonly db: Db; readonly actor: Actor },
  partnershipId: string,
  { today, horizon }: { readonly today: PlainDate; readonly horizon: PlainDate },
): Promise<readonly TrackedPlan[]> {
  const visible = withinCircle.where(actor)
  const plans = await db.planOfAction.findMany({
    where: {
      AND: [
        visible,
        {
          partnershipId,
          kind: 'PLAN_OF_ACTION',
          circle: 'ALL_DELEGATIONS',
          startsOn: { lte: today },
          endsOn: { gte: today },
        },
      ],
    },
    select: { id: true, shortTitle: true, endsOn: true, quietMonths: true, topicId: true },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 10,
  })
  return Promise.all(
    plans.map(async ({ id: planId, ...plan }) => {
      const waiting: Prisma.ActionLineWhereInput = {
        planId,
        goneOn: null,
        circle: 'ALL_DELEGATIONS',
        state: { in: [...openStates] },
      }
      const [parts, quiet, due] = await Promise.all([
        db.planPart.findMany({
          where: { AND: [visible, { planId, circle: 'ALL_DELEGATIONS' }] },
          select: { id: true, reference: true, title: true },
        }),
        db.actionLine.findMany({
          where: { AND: [visible, waiting, { quietSince: { lte: monthsBefore(today, plan.quietMonths) } }] },
          select: lineColumns,
          orderBy: [{ quietSince: 'asc' }, { position: 'asc' }],
          take: most,
        }),
        db.actionLine.findMany({
          where: { AND: [visible, waiting, { nextOn: { lt: horizon } }] },
          select: lineColumns,
          orderBy: [{ nextOn: 'asc' }, { position: 'asc' }],
          take: most,
        }),
      ])
      const names = new Map(parts.map(({ id, reference, title }) => [id, `${reference} ${title}`.trim()]))
      const lines = new Map([...quiet, ...due].map((line) => [line.id, line]))
      return {
        ...plan,
        topicId: plan.topicId as TopicId | null,
        lines: [...lines.values()].map(({ id, text, ourTitle, ...line }) => ({
          ...line,
          id: id as ActionLineId,
          part: names.get(line.partId) ?? '',
          title: ourTitle === '' ? shorten(text, 160) : ourTitle,
        })),
      }
    }),
  )
}
