import { defineQuery } from '@/lib/access/operation'
import type { ActivityId, FundEntryId, FundId } from '@/lib/kernel/ids'
import { beyond, dayPlace, pageLength, paged } from '@/lib/kernel/pages'
import { dayOf } from '@/lib/plans/rules/today'
import { mayRead } from '../policy'
import { standingOf } from '../rules'
import { listEntriesSchema, listFundsSchema, readFundSchema } from '../schema'

/** The funds of the partnership. */
export const listFunds = defineQuery({
  name: 'funds.list',
  input: listFundsSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.fund.findMany({
      where: { AND: [visible, { partnershipId: input.partnershipId }] },
      select: { id: true, name: true, shortTitle: true, currency: true, notice: true, circle: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 50,
    })
    return found.map((fund) => ({ ...fund, id: fund.id as FundId }))
  },
})

/** A fund as it stands on a day (by default today): year by year, what is left, what of it is promised. Amounts in the smallest unit. */
export const readFund = defineQuery({
  name: 'funds.read',
  input: readFundSchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const fund = await db.fund.findFirst({
      where: { AND: [visible, { id: input.fundId }] },
      select: {
        id: true,
        partnershipId: true,
        name: true,
        shortTitle: true,
        currency: true,
        notice: true,
        circle: true,
      },
    })
    if (fund === null) return null
    const asOn = input.asOn ?? dayOf(now)
    const sums = await db.fundEntry.groupBy({
      by: ['kind', 'year', 'activityId'],
      where: { AND: [visible, { fundId: fund.id, struckAt: null, on: { lte: asOn } }] },
      _sum: { amountMinor: true },
    })
    const standing = standingOf(
      sums.map(({ kind, year, activityId, _sum }) => ({
        kind,
        year,
        activityId,
        minor: Number(_sum.amountMinor ?? 0n),
      })),
    )
    return { ...fund, id: fund.id as FundId, asOn, ...standing }
  },
})

/** The entries of a fund, the newest first, struck ones too, a page at a time. */
export const listFundEntries = defineQuery({
  name: 'funds.entries',
  input: listEntriesSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const narrowed = {
      fundId: input.fundId,
      ...(input.kind === undefined ? {} : { kind: input.kind }),
      ...(input.year === undefined ? {} : { year: input.year }),
    }
    const found = await db.fundEntry.findMany({
      where: { AND: [visible, narrowed, beyond('on', dayPlace(input.after), 'desc')] },
      select: {
        id: true,
        kind: true,
        amountMinor: true,
        year: true,
        on: true,
        activityId: true,
        words: true,
        authorName: true,
        circle: true,
        struckAt: true,
        struckByName: true,
        struckReason: true,
      },
      orderBy: [{ on: 'desc' }, { id: 'desc' }],
      take: pageLength + 1,
    })
    const { rows: page, next } = paged(found, ({ on }) => on)
    const activities = await db.activity.findMany({
      where: { AND: [visible, { id: { in: page.flatMap(({ activityId }) => activityId ?? []) } }] },
      select: { id: true, title: true },
    })
    const titles = new Map(activities.map(({ id, title }) => [id, title]))
    const rows = page.map(({ amountMinor, activityId, ...entry }) => ({
      ...entry,
      id: entry.id as FundEntryId,
      minor: Number(amountMinor),
      // an activity the reader may not see is not named, not even by its id
      activity:
        activityId !== null && titles.has(activityId)
          ? { id: activityId as ActivityId, title: titles.get(activityId) ?? '' }
          : null,
    }))
    return { rows, next }
  },
})
