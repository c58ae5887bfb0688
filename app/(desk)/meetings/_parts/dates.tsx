import { Day, Span } from '@/app/_ui/text/date-time'
import { monthOf } from '@/lib/kernel/calendar-days'
import type { MeetingDates } from '@/lib/meetings/model/meeting'

/** "27–28 Apr 2023"; "May 2023" when that is all that is known. */
export function Dates({ of: { precision, startsOn, endsOn } }: { of: MeetingDates }) {
  return precision === 'MONTH' ? <Day date={monthOf(startsOn)} /> : <Span from={startsOn} to={endsOn} />
}
