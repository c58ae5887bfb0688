import { EmptyState } from '@/app/_ui/states/empty-state'
import { dayOfMonth, monthName } from '@/lib/kernel/calendar-days'
import type { Waiting } from '@/lib/today/model'

/** "Nothing waits for you. The next date is 14 March: circulate the draft agenda." */
export function NothingWaits({ nextDate }: { nextDate: Waiting | null }) {
  return (
    <EmptyState title="Nothing waits for you.">
      {nextDate !== null &&
        `The next date is ${dayOfMonth(nextDate.by)} ${monthName(nextDate.by)}: ${lowerFirst(nextDate.what)}, ${nextDate.about.label}.`}
    </EmptyState>
  )
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
