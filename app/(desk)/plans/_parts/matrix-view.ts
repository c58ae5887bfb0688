import type { Filter } from '@/app/_ui/table/filter-bar'
import { type View, orderOf, valueOf, valuesOf } from '@/app/_ui/table/view'
import { type LineState, lineStates, stateWords } from '@/lib/plans/model'
import { matrixOrders } from '@/lib/plans/schema/matrix'

type Head = {
  readonly parts: readonly { readonly id: string; readonly reference: string; readonly title: string }[]
  readonly leadNames: readonly string[]
}

/** The columns a reader may leave out. */
export const optionalColumns = [
  { value: 'leads', label: 'Leads' },
  { value: 'last', label: 'Last activity' },
  { value: 'next', label: 'Next date' },
  { value: 'asOn', label: 'Status as of' },
] as const

/** The chips above the matrix. */
export function matrixFilters({ parts, leadNames }: Head): Filter[] {
  return [
    {
      name: 'part',
      label: 'Part',
      choose: 'one',
      options: parts.map(({ id, reference, title }) => ({
        value: id,
        label: `${reference} ${title}`.trim(),
      })),
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
    { name: 'hide', label: 'Leave out', choose: 'many', options: optionalColumns },
  ]
}

/** The words of the address as the query takes them; what somebody typed wrongly into it is passed over. */
export function matrixAsked(view: View) {
  const due = valueOf(view, 'due')
  const silent = Number(valueOf(view, 'silent'))
  const mark = valueOf(view, 'mark')
  const sort = orderOf(view)?.by
  return {
    part: valueOf(view, 'part'),
    states: valuesOf(view, 'status').filter((state): state is LineState =>
      (lineStates as readonly string[]).includes(state),
    ),
    lead: valueOf(view, 'lead'),
    silent: Number.isInteger(silent) && silent >= 1 && silent <= 60 ? silent : undefined,
    due: due === 'passed' ? ('passed' as const) : due === '30' || due === '90' ? Number(due) : undefined,
    priority: mark === 'high' ? ('HIGH' as const) : undefined,
    proposed: mark === 'proposed' ? true : undefined,
    find: valueOf(view, 'find')?.slice(0, 200),
    order: matrixOrders.find((order) => order === sort) ?? ('plan' as const),
    after: valueOf(view, 'after')?.slice(0, 80),
  }
}
