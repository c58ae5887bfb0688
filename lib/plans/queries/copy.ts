import type { Circle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { activityStateWords } from '@/lib/activities/model'
import { dayText } from '@/lib/kernel/calendar-days'
import { Refusal } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import type { LineState } from '../model'
import { mayRead } from '../policy'
import { namesOfColumn } from '../rules/names'
import { circlesAsOpenAs } from '../rules/opening'
import { since, storedLines } from '../rules/since'
import { dayOf } from '../rules/today'
import { whereFits } from '../rules/view'
import { makeCopySchema } from '../schema/copy'
import { linesAsTheyStand } from './snapshot-lines'

/** A plan as a paper for an audience: only what everyone in that audience may read. */
export type PlanCopy = {
  readonly title: string
  readonly shortTitle: string
  readonly partnershipId: string
  readonly notice: string
  readonly marking: string
  readonly audience: string
  readonly asOn: string
  readonly format: 'docx' | 'pdf' | 'xlsx'
  readonly lines: readonly {
    readonly id: string
    readonly part: string
    readonly section: string
    readonly reference: string
    readonly text: string
    readonly leads: readonly string[]
    readonly state: LineState
    readonly stateAsOn: string | null
    readonly lastActivityOn: string | null
    readonly nextOn: string | null
    readonly remarks: readonly string[]
  }[]
  readonly activities: readonly { readonly words: string; readonly lineIds: readonly string[] }[]
  /** "Since the 18th ARSOM: 27 lines moved, ..." */
  readonly since: string | null
}

const audienceWords: Readonly<Record<string, string>> = {
  OWN_DELEGATION: 'Own delegation',
  ASEAN: 'ASEAN only',
  ASEAN_AND_SECRETARIAT: 'ASEAN and Secretariat',
  ALL_DELEGATIONS: 'All delegations',
}

/** A copy of the plan for an audience, whole or filtered. Taking one leaves a trace. */
export const copyPlan = defineQuery({
  name: 'plans.copy',
  input: makeCopySchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }): Promise<PlanCopy> => {
    const plan = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, title: true, shortTitle: true, partnershipId: true, notice: true, circle: true },
    })
    if (plan === null) throw new Refusal('not-found', 'There is no such record.')
    const open: Circle[] = [...circlesAsOpenAs(input.audience)]
    if (!open.includes(plan.circle))
      throw new Refusal('forbidden', 'The plan itself is not open to that audience.')
    const visibleToAudience = { AND: [visible, { circle: { in: open } }] }
    const today = dayOf(now)
    const filter = {
      part: input.part,
      states: input.status === undefined ? [] : [input.status],
      lead: input.lead,
    }
    const chosen = await db.actionLine.findMany({
      where: { AND: [visibleToAudience, { planId: plan.id }, whereFits(filter, today)] },
      select: { id: true, leads: true, nextOn: true },
      orderBy: { position: 'asc' },
    })
    const byId = new Map(chosen.map((line) => [line.id, line]))
    const [standing, remarks, activities, before] = await Promise.all([
      linesAsTheyStand(db, visibleToAudience, plan.id),
      db.lineRemark.findMany({
        where: { AND: [visibleToAudience, { planId: plan.id }] },
        select: { lineId: true, text: true },
      }),
      db.activity.findMany({
        where: {
          AND: [
            visibleToAudience,
            { servedLines: { some: { planId: plan.id } }, state: { not: 'CANCELLED' } },
          ],
        },
        select: {
          title: true,
          state: true,
          startsOn: true,
          endsOn: true,
          place: true,
          servedLines: { where: { planId: plan.id }, select: { lineId: true } },
        },
        orderBy: { startsOn: 'asc' },
      }),
      db.planSnapshot.findFirst({
        where: { AND: [visibleToAudience, { planId: plan.id }] },
        select: { occasion: true, asOn: true, content: true },
        orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
      }),
    ])
    const difference = before && since(storedLines(before.content), standing, before.asOn)
    const held = activities.filter(({ state, endsOn }) => state === 'HELD' && endsOn > (before?.asOn ?? ''))
    return {
      ...plan,
      marking: audienceWords[input.audience] ?? '',
      audience: audienceWords[input.audience] ?? '',
      asOn: today,
      format: input.format,
      lines: standing.flatMap((line) => {
        const more = byId.get(line.id)
        if (more === undefined) return []
        const own = remarks.filter(({ lineId }) => lineId === line.id).map(({ text }) => text)
        return [{ ...line, leads: namesOfColumn(more.leads), nextOn: more.nextOn, remarks: own }]
      }),
      activities: activities.map((activity) => ({
        words: [
          activity.title,
          activity.place,
          dayText(activity.endsOn),
          activity.state === 'HELD' ? '' : activityStateWords[activity.state].toLowerCase(),
        ]
          .filter((word) => word !== '')
          .join(', '),
        lineIds: activity.servedLines.map(({ lineId }) => lineId),
      })),
      since:
        before === null || difference === null
          ? null
          : `Since the ${before.occasion} (as of ${dayText(before.asOn)}): ${counted(difference.moved.length, 'line')} moved, ${counted(held.length, 'activity', 'activities')} held, ${counted(difference.goneQuiet.length, 'line')} gone quiet.`,
    }
  },
  record: ({ input, output }) => ({
    subject: input.planId,
    chain: output.partnershipId,
    detail: { audience: input.audience, format: input.format, lines: output.lines.length },
  }),
})
