import type { Filter } from '@/app/_ui/table/filter-bar'
import { type View, valueOf } from '@/app/_ui/table/view'
import { capitalise } from '@/lib/kernel/text'
import { FOLLOW_UP_STATUSES, followUpStatusWords } from '@/lib/outcomes/model'
import type { MatrixChoices } from '@/lib/outcomes/queries/matrix-choices'

const states = ['PENDING', 'OVERDUE', ...FOLLOW_UP_STATUSES] as const
const dues = ['WEEK', 'MONTH', 'UNDATED'] as const

/** What the address asks of the matrix; a word nobody knows asks nothing. */
export function askedOf(view: View) {
  const owner = valueOf(view, 'owner')
  return {
    meetingId: valueOf(view, 'meeting'),
    status: states.find((each) => each.toLowerCase() === valueOf(view, 'status')),
    due: dues.find((each) => each.toLowerCase() === valueOf(view, 'due')),
    mine: owner === 'me' ? ('MINE' as const) : ('ALL' as const),
    delegationId: owner === 'me' ? undefined : owner,
    after: valueOf(view, 'after'),
  }
}

export function filtersOf({ delegations, meetings }: MatrixChoices): readonly Filter[] {
  return [
    {
      name: 'owner',
      label: 'Owner',
      choose: 'one',
      options: [
        { value: 'me', label: 'Mine' },
        ...delegations.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'status',
      label: 'Status',
      choose: 'one',
      options: [
        { value: 'pending', label: 'Still to do' },
        { value: 'overdue', label: 'Overdue' },
        ...FOLLOW_UP_STATUSES.map((status) => ({
          value: status.toLowerCase(),
          label: capitalise(followUpStatusWords[status]),
        })),
      ],
    },
    {
      name: 'due',
      label: 'Due',
      choose: 'one',
      options: [
        { value: 'week', label: 'By this day next week' },
        { value: 'month', label: 'Within a month' },
        { value: 'undated', label: 'No date set' },
      ],
    },
    {
      name: 'meeting',
      label: 'Meeting',
      choose: 'one',
      options: meetings.map(({ id, title }) => ({ value: id, label: title })),
    },
  ]
}
