'use client'
import { DatePicker } from '@mantine/dates'
import '../theme/mantine-dates.css'

/** The calendar of a DateField. A default export because `lazy` asks for one. */
export default function DayPicker({
  value,
  onPick,
}: {
  value: string | null
  onPick: (day: string | null) => void
}) {
  return (
    <DatePicker
      value={value}
      defaultDate={value ?? undefined}
      onChange={onPick}
      firstDayOfWeek={1}
      fullWidth
      ariaLabels={{
        previousMonth: 'Previous month',
        nextMonth: 'Next month',
        previousYear: 'Previous year',
        nextYear: 'Next year',
        previousDecade: 'Earlier years',
        nextDecade: 'Later years',
        monthLevelControl: 'Choose a month',
        yearLevelControl: 'Choose a year',
      }}
    />
  )
}
