import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import type { Column } from '@/app/_ui/table/table'
import type { PlainDate } from '@/lib/kernel/clock'
import { meetingStatusWords } from '@/lib/meetings/model/meeting'
import type { ListedMeeting } from '@/lib/meetings/queries/rows'
import { meetingCountdown } from '@/lib/meetings/rules/countdown'
import { placeText } from '@/lib/meetings/rules/titles'
import { Dates } from './dates'

/** What the list says of each meeting. */
export function columnsFor(today: PlainDate): readonly Column<ListedMeeting>[] {
  return [
    { key: 'meeting', head: 'Meeting', cell: ({ shortTitle }) => shortTitle, min: '9rem' },
    { key: 'dates', head: 'Dates', cell: (meeting) => <Dates of={meeting} /> },
    { key: 'place', head: 'Place', cell: (meeting) => placeText(meeting) ?? '', narrow: 'hide' },
    { key: 'status', head: 'Stands', cell: (meeting) => standing(meeting, today) },
    {
      key: 'circle',
      head: 'May be known to',
      cell: ({ circle }) => <CircleMark circle={circle} />,
      narrow: 'hide',
    },
  ]
}

function standing(meeting: ListedMeeting, today: PlainDate): string {
  const { status, endsOn } = meeting
  if (status !== 'PLANNED') return meetingStatusWords[status]
  return endsOn < today ? 'planned; was it held?' : meetingCountdown(meeting, today)
}
