import type { Filter } from '@/app/_ui/table/filter-bar'
import { capitalise } from '@/lib/kernel/text'
import { MEETING_STATUSES, meetingStatusWords } from '@/lib/meetings/model/meeting'

type Years = { readonly first: number; readonly last: number }

/** By what the list can be narrowed: series, status, and the years there are. */
export function filtersFor(
  series: readonly { readonly id: string; readonly shortTitle: string }[],
  years: Years | null,
): readonly Filter[] {
  const span = years === null ? 0 : years.last - years.first + 1
  return [
    {
      name: 'series',
      label: 'Series',
      choose: 'many',
      options: series.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    },
    {
      name: 'status',
      label: 'Status',
      choose: 'one',
      options: MEETING_STATUSES.map((status) => ({
        value: status.toLowerCase(),
        label: capitalise(meetingStatusWords[status]),
      })),
    },
    {
      name: 'year',
      label: 'Year',
      choose: 'one',
      options: Array.from({ length: span }, (_, back) => String((years?.last ?? 0) - back)).map((year) => ({
        value: year,
        label: year,
      })),
    },
  ]
}
