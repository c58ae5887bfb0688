import type { Filter } from '@/app/_ui/table/filter-bar'
import { type View, orderOf, valueOf, valuesOf, withValue, without } from '@/app/_ui/table/view'
import { type LineState, lineStates, matrixOrders, stateWords } from '@/lib/plans/model'

type Head = {
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly leadNames: readonly string[]
}

/** The words of the address that narrow the matrix; a paper made of it takes them along. */
export const filterWords = ['find', 'part', 'status', 'lead', 'silent', 'due', 'mark'] as const

export function isNarrowed(view: View): boolean {
  return filterWords.some((word) => valuesOf(view, word).some((value) => value !== ''))
}

/** The columns a reader may choose; the number, the text and the status are always there. */
export const chosenColumns = [
  { value: 'leads', label: 'Leads' },
  { value: 'last', label: 'Last activity' },
  { value: 'next', label: 'Next date' },
  { value: 'remarks', label: 'Remarks' },
  { value: 'asOn', label: 'Status as of' },
] as const
const usual: readonly string[] = ['leads', 'last', 'next', 'remarks']

/** The columns the address names, or the usual ones. */
export function columnsOf(view: View): readonly string[] {
  const named = valuesOf(view, 'column')
  return named.length === 0 ? usual : named
}

/** The view with that column shown, or not any more. */
export function withColumn(view: View, column: string): View {
  const now = columnsOf(view)
  const next = now.includes(column) ? now.filter((each) => each !== column) : [...now, column]
  const rest = without(view, 'column')
  const isUsual = next.length === usual.length && usual.every((each) => next.includes(each))
  if (isUsual) return rest
  return {
    ...rest,
    query: [...rest.query, ...(next.length === 0 ? ['none'] : next).map((each) => ['column', each] as const)],
  }
}

export const groupings = [
  { value: 'section', label: 'By section' },
  { value: 'part', label: 'By part' },
  { value: 'state', label: 'By status' },
  { value: 'leads', label: 'By lead' },
  { value: 'none', label: 'Not grouped' },
] as const
export type Grouping = (typeof groupings)[number]['value']

/** What the lines stand under. Status and leads are orders as well; sorted by a date they stand under nothing. */
export function groupingOf(view: View): Grouping {
  const sort = orderOf(view)?.by
  if (sort === 'state' || sort === 'leads') return sort
  if (sort !== undefined && sort !== 'plan') return 'none'
  const group = valueOf(view, 'group')
  return group === 'part' || group === 'none' ? group : 'section'
}

export function groupedBy(view: View, grouping: Grouping): View {
  const rest = without(view, 'group', 'sort', 'after')
  if (grouping === 'section') return rest
  return withValue(rest, grouping === 'state' || grouping === 'leads' ? 'sort' : 'group', grouping)
}

/** The chips above the matrix. */
export function matrixFilters({ parts, leadNames }: Head): Filter[] {
  return [
    {
      name: 'part',
      label: 'Part',
      choose: 'one',
      options: parts.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'status',
      label: 'Status',
      choose: 'many',
      options: lineStates.map((state) => ({ value: state, label: stateWords[state] })),
    },
    {
      name: 'lead',
      label: 'Lead',
      choose: 'one',
      options: leadNames.map((name) => ({ value: name, label: name })),
    },
    {
      name: 'silent',
      label: 'Silence',
      choose: 'one',
      options: [3, 6, 9, 12].map((months) => ({
        value: String(months),
        label: `Nothing for ${String(months)} months`,
      })),
    },
    {
      name: 'due',
      label: 'Due',
      choose: 'one',
      options: [
        { value: 'passed', label: 'Date has passed' },
        { value: '30', label: 'Within 30 days' },
        { value: '90', label: 'Within 90 days' },
      ],
    },
    {
      name: 'mark',
      label: 'Marked',
      choose: 'one',
      options: [
        { value: 'proposed', label: 'Waits to be settled' },
        { value: 'high', label: 'High priority' },
      ],
    },
  ]
}

/** The words of the address as the query takes them; what somebody typed wrongly into it is passed over. */
export function filterAsked(view: View) {
  const due = valueOf(view, 'due')
  const silent = Number(valueOf(view, 'silent'))
  const mark = valueOf(view, 'mark')
  return {
    part: valueOf(view, 'part')?.slice(0, 64),
    states: [...new Set(valuesOf(view, 'status'))].filter((state): state is LineState =>
      (lineStates as readonly string[]).includes(state),
    ),
    lead: valueOf(view, 'lead')?.slice(0, 200),
    silent: Number.isInteger(silent) && silent >= 1 && silent <= 60 ? silent : undefined,
    due: due === 'passed' ? ('passed' as const) : due === '30' || due === '90' ? Number(due) : undefined,
    priority: mark === 'high' ? ('HIGH' as const) : undefined,
    proposed: mark === 'proposed' ? true : undefined,
    find: valueOf(view, 'find')?.slice(0, 200),
  }
}

export function matrixAsked(view: View) {
  const sort = orderOf(view)
  return {
    ...filterAsked(view),
    order: matrixOrders.find((order) => order === sort?.by) ?? ('plan' as const),
    direction: sort?.direction ?? ('ascending' as const),
    after: valueOf(view, 'after')?.slice(0, 80),
  }
}

/** The same for the lines that are fetched as the reader scrolls, up to a place or from the end as well. */
export function leafAsked(view: View) {
  return {
    ...matrixAsked(view),
    until: valueOf(view, 'until')?.slice(0, 80),
    last: valueOf(view, 'last') !== undefined,
  }
}
