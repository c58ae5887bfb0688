import { defineQuery } from '@/lib/access/operation'
import type { GuardedWhere } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import type { PlanPartId, PlanSectionId } from '@/lib/kernel/ids'
import type { LineRemark, MatrixLine } from '../model'
import { mayRead } from '../policy'
import { countsOf } from '../rules/counts'
import { namesOf, namesOfColumn } from '../rules/names'
import { type Stretch, placeAfter, readPlace, stretchesOf } from '../rules/stretches'
import { dayOf } from '../rules/today'
import { whereFits } from '../rules/view'
import { readMatrixSchema } from '../schema/matrix'

/** Drawing rows is what a page costs: fifty are more than a screen and half as dear as a hundred. */
const pageLength = 50

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
 * as at three hundred.
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
    const found = await gather(db, visibleFitting, stretches, input.after)
    const page = found.slice(0, pageLength)
    const last = page.at(-1)
    const [sections, remarks] = await Promise.all([
      db.planSection.findMany({
        where: { AND: [visible, ofPlan, { id: { in: [...new Set(page.map(({ row }) => row.sectionId))] } }] },
        orderBy: { position: 'asc' },
        select: { id: true, partId: true, reference: true, title: true, counts: true },
      }),
      db.lineRemark.findMany({
        where: { AND: [visible, { lineId: { in: page.map(({ row }) => row.id) } }] },
        orderBy: { updatedAt: 'desc' },
        select: { lineId: true, circle: true, text: true },
        take: 5 * pageLength,
      }),
    ])
    return {
      rows: page.map(({ row, stretch }) => lineOf(row, stretch.under, remarks)),
      sections: sections.map((section) => ({
        ...section,
        id: section.id as PlanSectionId,
        partId: section.partId as PlanPartId,
        counts: countsOf(section.counts),
      })),
      more:
        found.length > pageLength && last !== undefined
          ? placeAfter(last.place, last.stretch, last.row)
          : null,
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

/** One row more than the page holds, so that it is known whether there is a next. */
async function gather(
  db: Db,
  visible: Prisma.ActionLineWhereInput,
  stretches: readonly Stretch[],
  after: string | undefined,
): Promise<readonly Found[]> {
  const from = readPlace(after)
  const found: Found[] = []
  for (const [place, stretch] of stretches.entries()) {
    if (place < from.stretch) continue
    if (found.length > pageLength) break
    const further =
      place === from.stretch && from.position >= 0 ? stretch.further(from.value, from.position) : {}
    const rows = await db.actionLine.findMany({
      where: { AND: [visible, stretch.where, further] },
      orderBy: stretch.orderBy,
      select: shown,
      take: pageLength + 1 - found.length,
    })
    found.push(...rows.map((row) => ({ row, stretch, place })))
  }
  return found
}
