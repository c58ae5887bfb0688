import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type LineState, openStates } from '../model'
import { columnsNaming } from './names'
import { monthsBefore } from './today'

/** What a matrix shows, as its address tells it. */
export type MatrixFilter = {
  readonly part?: string | undefined
  readonly states: readonly LineState[]
  readonly lead?: string | undefined
  /** Nothing reported or held for so many months. */
  readonly silent?: number | undefined
  /** Next date passed, or within so many days. */
  readonly due?: number | 'passed' | undefined
  readonly priority?: 'HIGH' | undefined
  readonly proposed?: boolean | undefined
  readonly find?: string | undefined
}

/** The lines of a plan that fit the filter; every condition is on a column of the line itself. `leadColumns` are those that occur in the plan. */
export function whereFits(
  filter: MatrixFilter,
  today: PlainDate,
  leadColumns: readonly string[],
): Prisma.ActionLineWhereInput {
  const conditions: Prisma.ActionLineWhereInput[] = [{ goneOn: null }]
  const open = { in: [...openStates] }
  if (filter.part !== undefined) conditions.push({ partId: filter.part })
  if (filter.states.length > 0) conditions.push({ state: { in: [...filter.states] } })
  if (filter.lead !== undefined) conditions.push({ leads: { in: columnsNaming(leadColumns, filter.lead) } })
  if (filter.silent !== undefined)
    conditions.push({ quietSince: { lte: monthsBefore(today, filter.silent) }, state: open })
  if (filter.due === 'passed') conditions.push({ nextOn: { lt: today }, state: open })
  if (typeof filter.due === 'number')
    conditions.push({ nextOn: { lte: addDays(today, filter.due) }, state: open })
  if (filter.priority !== undefined) conditions.push({ priority: filter.priority })
  if (filter.proposed === true) conditions.push({ proposedState: { not: null } })
  for (const word of (filter.find ?? '').split(/\s+/).filter((each) => each !== ''))
    conditions.push({ OR: [{ text: { contains: word } }, { reference: { startsWith: word } }] })
  return { AND: conditions }
}
