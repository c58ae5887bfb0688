import type { Filter } from '@/app/_ui/table/filter-bar'
import { type View, valueOf } from '@/app/_ui/table/view'
import { activityKindWords, activityKinds, activityStateWords, activityStates } from '@/lib/activities/model'
import type { FundId } from '@/lib/kernel/ids'

/** The chips above the list of activities. */
export function activityFilters(
  plan: { readonly startsOn: string; readonly endsOn: string },
  funds: readonly { readonly id: string; readonly shortTitle: string }[],
): Filter[] {
  const [first, last] = [Number(plan.startsOn.slice(0, 4)), Number(plan.endsOn.slice(0, 4))]
  const years = Array.from({ length: Math.min(20, last - first + 1) }, (_, place) => String(first + place))
  return [
    {
      name: 'state',
      label: 'State',
      choose: 'one',
      options: activityStates.map((state) => ({ value: state, label: activityStateWords[state] })),
    },
    {
      name: 'kind',
      label: 'Kind',
      choose: 'one',
      options: activityKinds.map((kind) => ({ value: kind, label: activityKindWords[kind] })),
    },
    {
      name: 'year',
      label: 'Year',
      choose: 'one',
      options: years.map((year) => ({ value: year, label: year })),
    },
    ...(funds.length === 0
      ? []
      : [
          {
            name: 'fund',
            label: 'Paid by',
            choose: 'one' as const,
            options: funds.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
          },
        ]),
  ]
}

/** The words of the address as the query takes them; what somebody typed wrongly into it is passed over. */
export function activitiesAsked(view: View) {
  const year = Number(valueOf(view, 'year'))
  const fundId = valueOf(view, 'fund')?.slice(0, 64)
  return {
    state: activityStates.find((state) => state === valueOf(view, 'state')),
    kind: activityKinds.find((kind) => kind === valueOf(view, 'kind')),
    year: Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : undefined,
    fundId: fundId === '' ? undefined : (fundId as FundId | undefined),
    find: valueOf(view, 'find')?.slice(0, 200),
    after: valueOf(view, 'after')?.slice(0, 80),
  }
}
