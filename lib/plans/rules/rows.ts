import type { Circle } from '@/lib/access/circle'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type ActionLineId, type PlanPartId, type PlanSectionId, newId } from '@/lib/kernel/ids'
import { countStates } from './counts'
import { inheritedColumn, namesColumn } from './names'

type Headed = { readonly reference: string; readonly printedReference: string | null; readonly title: string }

/** A line as an import or a story tells it. */
export type ToldLine = {
  readonly reference: string
  readonly printedReference: string | null
  readonly text: string
  readonly leads?: readonly string[]
  readonly targetOn?: string | null
}
export type ToldSection = Headed & { readonly leads?: readonly string[]; readonly lines: readonly ToldLine[] }
export type ToldPart = Headed & { readonly sections: readonly ToldSection[] }

type Owned = {
  readonly planId: string
  readonly partnershipId: string
  readonly delegationId: string
  readonly circle: Circle
  readonly aseanChairId?: string | null
  readonly partnerChairId?: string | null
}

export type PlanRows = {
  readonly parts: Prisma.PlanPartCreateManyInput[]
  readonly sections: Prisma.PlanSectionCreateManyInput[]
  readonly lines: Prisma.ActionLineCreateManyInput[]
}

/** The rows of a new plan, in the order in which it is printed; nothing has been reported yet. */
export function rowsOf(owned: Owned, begunOn: string, parts: readonly ToldPart[]): PlanRows {
  const rows: PlanRows = { parts: [], sections: [], lines: [] }
  for (const part of parts) {
    const partId = newId<PlanPartId>()
    const { sections, ...head } = part
    rows.parts.push({
      id: partId,
      ...owned,
      ...head,
      counts: countStates(sections.flatMap(({ lines }) => lines.map(() => 'NOT_STARTED' as const))),
      position: rows.parts.length + 1,
    })
    for (const { lines, leads = [], ...section } of sections) {
      const sectionId = newId<PlanSectionId>()
      const sectionLeads = namesColumn(leads)
      rows.sections.push({
        id: sectionId,
        partId,
        ...owned,
        ...section,
        leads: sectionLeads,
        counts: countStates(lines.map(() => 'NOT_STARTED')),
        position: rows.sections.length + 1,
      })
      for (const { leads: own = [], targetOn = null, ...line } of lines)
        rows.lines.push({
          id: newId<ActionLineId>(),
          partId,
          sectionId,
          ...owned,
          ...line,
          targetOn,
          nextOn: targetOn,
          ownLeads: namesColumn(own),
          leads: inheritedColumn(namesColumn(own), sectionLeads),
          quietSince: begunOn,
          position: rows.lines.length + 1,
        })
    }
  }
  return rows
}
