import { IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { dayOfMonth, dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { ListedMeeting } from '@/lib/meetings/queries/rows'
import type { GridDay, MonthGrid } from '@/lib/meetings/rules/month-grid'
import { placeText } from '@/lib/meetings/rules/titles'
import { DayKeys } from './day-keys'
import styles from './month-table.module.css'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A month as a table of weeks. The arrows walk from day to day; a phone shows only the days on which something is. */
export function MonthTable({
  grid,
  today,
  planning,
}: {
  grid: MonthGrid<ListedMeeting>
  today: PlainDate
  /** Where a meeting can be planned on a day; null for those who plan none. */
  planning: string | null
}) {
  const days = grid.weeks.flat().filter(({ inMonth }) => inMonth)
  const entry = (days.find(({ day }) => day === today) ?? days[0])?.day
  return (
    <DayKeys>
      <table role="grid" aria-label={grid.title} className={styles.month}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((each) => (
                <Day
                  key={each.day}
                  of={each}
                  today={today}
                  planning={planning}
                  isEntry={each.day === entry}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </DayKeys>
  )
}

function Day({
  of: { day, inMonth, meetings },
  today,
  planning,
  isEntry,
}: {
  of: GridDay<ListedMeeting>
  today: PlainDate
  planning: string | null
  isEntry: boolean
}) {
  const looks = [
    inMonth ? '' : styles.outside,
    day === today ? styles.today : '',
    meetings.length > 0 ? styles.full : '',
  ]
  return (
    <td
      data-day={day}
      tabIndex={isEntry ? 0 : -1}
      aria-current={day === today ? 'date' : undefined}
      className={looks.join(' ')}
    >
      <time dateTime={day} className={styles.number}>
        <span aria-hidden>{dayOfMonth(day)}</span>
        <VisuallyHidden>{dayText(day)}</VisuallyHidden>
      </time>
      {meetings.length > 0 && (
        <ul role="list" className={styles.meetings}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Link href={`/meetings/${meeting.id}`} prefetch={false} className={styles.meeting}>
                {meeting.shortTitle}
                <span className={styles.place}>{placeText(meeting)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {planning !== null && (
        <Link href={`${planning}?on=${day}`} prefetch={false} tabIndex={-1} data-plan className={styles.plan}>
          <IconPlus aria-hidden stroke={1.75} />
          <VisuallyHidden>Plan a meeting on {dayText(day)}</VisuallyHidden>
        </Link>
      )}
    </td>
  )
}
