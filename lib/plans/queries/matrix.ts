import { defineQuery } from '@/lib/access/operation'
import type { GuardedWhere } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import type { PlanPartId, PlanSectionId } from '@/lib/kernel/ids'
import { pageLength } from '@/lib/kernel/pages'
import type { LineRemark, MatrixLine } from '../model'
import { mayRead } from '../policy'
import { countsOf } from '../rules/counts'
import { namesOf, namesOfColumn } from '../rules/names'
import { type Place, type Stretch, type Way, placeAfter, readPlace, stretchesOf } from '../rules/stretches'
import { dayOf } from '../rules/today'
import { whereFits } from '../rules/view'
import { readMatrixSchema } from '../schema/matrix'

/** Between two places more lines may stand by now than once made a page. */
const mostBetween = 4 * pageLength

const shown = {
  id: true,
  planId: true,
  partId: true,
  sectionId: true,
  position: true,
  reference: true,
  text: true,
  ourTitle: true,
  priority: true,
  state: true,
  stateAsOn: true,
  leads: true,
  targetOn: true,
  lastActivityOn: true,
  nextOn: true,
  quietSince: true,
  proposedState: true,
  revision: true,
} as const satisfies Prisma.ActionLineSelect

type Row = Prisma.ActionLineGetPayload<{ select: typeof shown }>
type Found = { readonly row: Row; readonly stretch: Stretch; readonly place: number }

/**
 * Fifty lines of a plan, filtered and ordered, with their sections and remarks, read by key: as quick at thirty thousand lines
 * as at three hundred. They follow a place, or stand before one, or last of all; between two places there may be more or fewer.
 */
export const readMatrix = defineQuery({
  name: 'plans.matrix',
  input: readMatrixSchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const ofPlan = { planId: input.planId }
    const asksForLeads = input.order === 'leads' || input.lead !== undefined
    const leads = asksForLeads ? await leadsOf(db, visible, input.planId) : []
    const visibleFitting = { AND: [visible, ofPlan, whereFits(input, dayOf(now), leads)] }
    const stretches = stretchesOf(input.order, input.direction, leads)
    const { found, ...around } = await pageOf({ db, visible: visibleFitting, stretches, asked: input })
    const [sections, remarks] = await Promise.all([
      db.planSection.findMany({
        where: {
          AND: [visible, ofPlan, { id: { in: [...new Set(found.map(({ row }) => row.sectionId))] } }],
        },
        orderBy: { position: 'asc' },
        select: { id: true, partId: true, reference: true, title: true, counts: true },
      }),
      db.lineRemark.findMany({
        where: { AND: [visible, { lineId: { in: found.map(({ row }) => row.id) } }] },
        orderBy: { updatedAt: 'desc' },
        select: { lineId: true, circle: true, text: true },
        take: 5 * mostBetween,
      }),
    ])
    return {
      rows: found.map(({ row, stretch }) => lineOf(row, stretch.under, remarks)),
      sections: sections.map((section) => ({
        ...section,
        id: section.id as PlanSectionId,
        partId: section.partId as PlanPartId,
        counts: countsOf(section.counts),
      })),
      /** After which place they stand, and how many stand before them; null is the beginning, and not known. */
      start: around.start,
      before: around.before,
      /** The place after them; null where the matrix ends. */
      more: around.more,
    }
  },
})

function lineOf(row: Row, under: string, remarks: readonly (LineRemark & { lineId: string })[]): MatrixLine {
  return {
    ...(row as MatrixLine & typeof row),
    leads: namesOfColumn(row.leads),
    under,
    remarks: remarks.filter(({ lineId }) => lineId === row.id).map(({ circle, text }) => ({ circle, text })),
  }
}

/** The columns of leads that occur in the plan. */
async function leadsOf(db: Db, visible: GuardedWhere, planId: string): Promise<readonly string[]> {
  const plan = await db.planOfAction.findFirst({
    where: { AND: [visible, { id: planId }] },
    select: { leadColumns: true },
  })
  return namesOf(plan?.leadColumns)
}

type Asked = { readonly after?: string; readonly until?: string; readonly last?: boolean }
type Reading = {
  readonly db: Db
  readonly visible: Prisma.ActionLineWhereInput
  readonly stretches: readonly Stretch[]
  readonly asked: Asked
}

/** The rows asked for and the places around them. */
async function pageOf(reading: Reading) {
  return reading.asked.last === true ? pageBefore(reading) : pageAfter(reading)
}

async function pageAfter({ asked, ...reading }: Reading) {
  const [from, to] = [readPlace(asked.after), readPlace(asked.until)]
  const atMost = to === null ? pageLength : mostBetween
  const gathered = await gather({ ...reading, way: 'onwards', from, to, take: atMost + 1 })
  const found = gathered.slice(0, atMost)
  const before = from === null ? 0 : from.rank
  const more =
    gathered.length > atMost ? placeOf(found.at(-1), sum(before, found.length)) : (asked.until ?? null)
  return { found, start: from === null ? null : (asked.after ?? null), before, more }
}

async function pageBefore({ asked, ...reading }: Reading) {
  const to = readPlace(asked.until)
  const gathered = await gather({ ...reading, way: 'back', from: null, to, take: pageLength + 1 })
  const found = gathered.slice(0, pageLength).reverse()
  const upTo = to === null ? await countOf(reading) : to.rank
  const before = gathered.length > pageLength ? sum(upTo, -found.length) : 0
  const start = gathered.length > pageLength ? placeOf(gathered.at(-1), before) : null
  return { found, start, before, more: to === null ? null : (asked.until ?? null) }
}

const sum = (rank: number | null, more: number) => (rank === null ? null : Math.max(0, rank + more))

function placeOf(found: Found | undefined, rank: number | null): string | null {
  return found === undefined ? null : placeAfter(found.place, found.stretch, found.row, rank)
}

/** Who asks for the end of the matrix is told how many lines there are; nobody else has them counted. */
async function countOf({ db, visible, stretches }: Omit<Reading, 'asked'>): Promise<number> {
  const counts = await Promise.all(
    stretches.map(({ where }) => db.actionLine.count({ where: { AND: [visible, where] } })),
  )
  return counts.reduce((all, one) => all + one, 0)
}

/** Stretch by stretch between two places, in their order or against it, until enough are found. */
async function gather({
  db,
  visible,
  stretches,
  way,
  from,
  to,
  take,
}: Omit<Reading, 'asked'> & {
  readonly way: Way
  readonly from: Place | null
  readonly to: Place | null
  readonly take: number
}): Promise<readonly Found[]> {
  const found: Found[] = []
  const all = [...stretches.entries()]
  for (const [place, stretch] of way === 'onwards' ? all : all.toReversed()) {
    if (found.length >= take) break
    if (place < (from?.stretch ?? 0) || place > (to?.stretch ?? stretches.length)) continue
    const further = place === from?.stretch ? stretch.further(from) : {}
    const upTo = place === to?.stretch ? stretch.upTo(to) : {}
    const rows = await db.actionLine.findMany({
      where: { AND: [visible, stretch.where, further, upTo] },
      orderBy: stretch.orderBy(way),
      select: shown,
      take: take - found.length,
    })
    found.push(...rows.map((row) => ({ row, stretch, place })))
  }
  return found
}
