import { withinCircle } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import type { Db } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import type { Waiting } from '@/lib/today/model'
import { mayRead } from '../policy'
import { openStates } from '../model'
import { countsOf } from '../rules/counts'
import { lineWords } from '../rules/line-words'
import { behindReason, dueReason, elapsedPercent } from '../rules/quiet'
import { dayOf, monthsBefore } from '../rules/today'
import { listPlansSchema } from '../schema/plan'

/** So many dated lines are told one by one; a longer list is what the matrix is for. */
const mostLines = 8
/** Who has more quiet lines than this is told so: they are not counted on every visit. */
const mostCounted = 1000
/** Without a meeting in sight, what falls due within so many days is told. */
const aheadDays = 60

/** What the plans in force ask of the desk: lines whose date comes before the next meeting, lines gone quiet, parts far behind. */
export const waitingPlans = defineQuery({
  name: 'plans.waiting',
  input: listPlansSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, now, visible }): Promise<readonly Waiting[]> => {
    if (!runsDesk.holds(actor, { partnershipId })) return []
    const today = dayOf(now)
    const by = (await nextMeetingDay(db, actor, partnershipId, today)) ?? addDays(today, aheadDays)
    const plans = await db.planOfAction.findMany({
      where: { AND: [visible, { partnershipId, startsOn: { lte: today }, endsOn: { gte: today } }] },
      select: { id: true, shortTitle: true, startsOn: true, endsOn: true, quietMonths: true },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: 10,
    })
    const told = await Promise.all(
      plans.map(async ({ id, ...rest }) => {
        const plan = { ...rest, id: id as PlanId }
        const at = { db, visible, today, by }
        return [...(await dueLines(at, plan)), ...(await quietOnes(at, plan)), ...(await behind(at, plan))]
      }),
    )
    return told.flat()
  },
})

type At = {
  readonly db: Db
  readonly visible: ReturnType<typeof mayRead.where>
  readonly today: PlainDate
  readonly by: PlainDate
}
type Plan = {
  readonly id: PlanId
  readonly shortTitle: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly quietMonths: number
}

async function nextMeetingDay(db: Db, actor: Actor, partnershipId: string, today: PlainDate) {
  const visible = withinCircle.where(actor)
  const next = await db.meeting.findFirst({
    where: { AND: [visible, { partnershipId, status: 'PLANNED', startsOn: { gte: today } }] },
    select: { startsOn: true },
    orderBy: { startsOn: 'asc' },
  })
  return next?.startsOn ?? null
}

async function dueLines({ db, visible, today, by }: At, plan: Plan): Promise<Waiting[]> {
  const lines = await db.actionLine.findMany({
    where: {
      AND: [visible, { planId: plan.id, goneOn: null, state: { in: [...openStates] }, nextOn: { lt: by } }],
    },
    select: { id: true, reference: true, text: true, ourTitle: true, nextOn: true },
    orderBy: [{ nextOn: 'asc' }, { position: 'asc' }],
    take: mostLines,
  })
  return lines.flatMap(({ id, reference, text, ourTitle, nextOn }) =>
    nextOn === null
      ? []
      : [
          {
            key: `line ${id}`,
            what: `${reference} ${lineWords({ text, ourTitle }, 90)}`,
            by: nextOn,
            provisional: false,
            about: {
              kind: 'LINE' as const,
              id: id as ActionLineId,
              planId: plan.id,
              label: `${plan.shortTitle}: ${dueReason(nextOn, today)}`,
            },
            act: { kind: 'OPEN' as const },
          },
        ],
  )
}

async function quietOnes({ db, visible, today, by }: At, plan: Plan): Promise<Waiting[]> {
  const visibleQuiet = {
    AND: [
      visible,
      {
        planId: plan.id,
        goneOn: null,
        state: { in: [...openStates] },
        quietSince: { lte: monthsBefore(today, plan.quietMonths) },
      },
    ],
  }
  const count = await db.actionLine.count({ where: visibleQuiet, take: mostCounted + 1 })
  if (count === 0) return []
  const months = String(plan.quietMonths)
  const lines = count > mostCounted ? `more than ${counted(mostCounted, 'line')}` : counted(count, 'line')
  return [
    {
      key: `quiet ${plan.id}`,
      what: `Ask about ${lines} with nothing reported or held for ${months} months`,
      by,
      provisional: false,
      about: { kind: 'PLAN', id: plan.id, narrowed: `silent=${months}`, label: plan.shortTitle },
      act: { kind: 'OPEN' },
    },
  ]
}

async function behind({ db, visible, today, by }: At, plan: Plan): Promise<Waiting[]> {
  const elapsed = elapsedPercent(plan.startsOn, plan.endsOn, today)
  const parts = await db.planPart.findMany({
    where: { AND: [visible, { planId: plan.id }] },
    select: { id: true, reference: true, title: true, counts: true },
    orderBy: { position: 'asc' },
  })
  return parts.flatMap((part): Waiting[] => {
    const reason = behindReason(countsOf(part.counts), elapsed)
    if (reason === null) return []
    return [
      {
        key: `behind ${part.id}`,
        what: `Look at ${nameOf(part)}, which is far behind`,
        by,
        provisional: false,
        about: {
          kind: 'PLAN',
          id: plan.id,
          narrowed: `part=${part.id}`,
          label: `${plan.shortTitle}: ${reason}`,
        },
        act: { kind: 'OPEN' },
      },
    ]
  })
}

/** A plan that is printed without parts has one, which bears no name. */
function nameOf(part: { reference: string; title: string }): string {
  const name = `${part.reference} ${part.title}`.trim()
  return name === '' ? 'the plan' : `part ${name}`
}
