import { defineQuery } from '@/lib/access/operation'
import { type Circle, circles } from '@/lib/access/circle'
import type { SkeletonItem } from '@/lib/agendas/model/skeleton'
import type { DelegationId, MilestoneId, PartnershipId, SeriesId } from '@/lib/kernel/ids'
import { SERIES_KINDS } from '@/lib/meetings/model/series'
import { stepsKept } from '@/lib/meetings/schema/preparation'
import { mayArrange, mayEnter, mayRead } from '../policy'
import { aroundTheTable } from '../rules/terms'
import { typedDayText } from '../rules/typed-days'
import {
  type CoordinatorshipId,
  type HolidayId,
  listHolidaysSchema,
  partnershipSchema,
} from '../schema/arrangement'

/** Delegations, terms and series are few by nature; this is a fence, not a page. */
const fence = 300

/** How a partnership is arranged: its names and zones, its table and the terms of its coordinators; null where there is none. */
export const readArrangement = defineQuery({
  name: 'partnerships.read',
  input: partnershipSchema,
  visible: mayEnter,
  run: async ({ db, actor, input, visible }) => {
    const row = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: {
        id: true,
        revision: true,
        name: true,
        partnerName: true,
        zone: true,
        partnerZone: true,
        markings: true,
        offsets: true,
        delegations: {
          select: {
            id: true,
            revision: true,
            name: true,
            code: true,
            side: true,
            zone: true,
            memberFrom: true,
            memberUntil: true,
          },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: fence,
        },
        coordinatorships: {
          select: { id: true, delegationId: true, fromDay: true, untilDay: true },
          orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
          take: fence,
        },
      },
    })
    if (row === null) return null
    const { delegations, coordinatorships, markings, offsets, ...partnership } = row
    return {
      ...partnership,
      id: row.id as PartnershipId,
      markings: markingsKept(markings),
      steps: stepsKept(offsets),
      hasOwnSteps: Array.isArray(offsets) && offsets.length > 0,
      mayArrange: mayArrange.holds(actor, { partnershipId: row.id }),
      delegations: aroundTheTable(delegations).map((delegation) => ({
        ...delegation,
        id: delegation.id as DelegationId,
      })),
      terms: coordinatorships.map((term) => ({
        ...term,
        id: term.id as CoordinatorshipId,
        delegationId: term.delegationId as DelegationId,
      })),
    }
  },
})

export type Arrangement = NonNullable<Awaited<ReturnType<typeof readArrangement.as>>>

/** The holidays of one year, and the years that have any. */
export const listHolidays = defineQuery({
  name: 'partnerships.listHolidays',
  input: listHolidaysSchema,
  visible: mayRead,
  run: async ({ db, input: { partnershipId, year }, visible }) => {
    const ours = { AND: [visible, { partnershipId }] }
    const [holidays, first, last] = await Promise.all([
      db.holiday.findMany({
        where: {
          AND: [
            visible,
            { partnershipId, day: { gte: `${String(year)}-01-01`, lte: `${String(year)}-12-31` } },
          ],
        },
        select: { id: true, day: true, name: true },
        orderBy: { day: 'asc' },
      }),
      db.holiday.findFirst({
        where: { AND: [visible, ours] },
        select: { day: true },
        orderBy: { day: 'asc' },
      }),
      db.holiday.findFirst({
        where: { AND: [visible, ours] },
        select: { day: true },
        orderBy: { day: 'desc' },
      }),
    ])
    return {
      holidays: holidays.map((holiday) => ({ ...holiday, id: holiday.id as HolidayId })),
      span:
        first === null || last === null
          ? null
          : { from: Number(first.day.slice(0, 4)), until: Number(last.day.slice(0, 4)) },
    }
  },
})

/** What the partnership remembers, the oldest first. */
export const listMilestones = defineQuery({
  name: 'partnerships.listMilestones',
  input: partnershipSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const milestones = await db.milestone.findMany({
      where: { AND: [visible, { partnershipId: input.partnershipId }] },
      select: { id: true, revision: true, title: true, happenedOn: true, precision: true },
      orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }],
      take: fence,
    })
    return milestones.map((milestone) => ({
      ...milestone,
      id: milestone.id as MilestoneId,
      day: typedDayText({ day: milestone.happenedOn, precision: milestone.precision }),
    }))
  },
})

/** The series of a partnership with their usual order of business, SOM first. */
export const listSkeletons = defineQuery({
  name: 'partnerships.listSkeletons',
  input: partnershipSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const series = await db.series.findMany({
      where: { AND: [visible, { partnershipId: input.partnershipId }] },
      select: { id: true, revision: true, kind: true, title: true, shortTitle: true, skeleton: true },
      orderBy: { id: 'asc' },
      take: fence,
    })
    return series
      .map((each) => ({
        ...each,
        id: each.id as SeriesId,
        skeleton: each.skeleton as unknown as readonly SkeletonItem[],
      }))
      .sort((a, b) => SERIES_KINDS.indexOf(a.kind) - SERIES_KINDS.indexOf(b.kind))
  },
})

/** The words kept for circles that still exist; anything else in the row is left out. */
function markingsKept(kept: unknown): Partial<Record<Circle, string>> {
  if (typeof kept !== 'object' || kept === null) return {}
  const words = Object.entries(kept).filter((entry): entry is [Circle, string] => {
    const [circle, word] = entry as [string, unknown]
    return (circles as readonly string[]).includes(circle) && typeof word === 'string'
  })
  return Object.fromEntries(words)
}
