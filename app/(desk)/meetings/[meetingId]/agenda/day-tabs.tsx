'use client'
import { Meter } from '@/app/_ui/text/meter'
import type { ItemView } from '@/lib/agendas/model/view'
import { overrunText, type Programme } from '@/lib/agendas/rules/programme'
import styles from './agenda.module.css'
import { dayName, timeText } from './day-name'

/** The days of the meeting with the time used of each; a day that runs over says by how much. Pressing one goes there. */
export function DayTabs({ programme }: { programme: Programme<ItemView> }) {
  return (
    <nav aria-label="Days" className={styles.days}>
      {programme.days.map((day) => {
        const name = dayName(day)
        return (
          <a key={day.index} href={`#day-${String(day.index + 1)}`} className={styles.day}>
            <strong>{name}</strong>
            <Meter
              name={`Time of ${name}`}
              used={day.usedMinutes}
              whole={day.availableMinutes}
              words={`${timeText(day.usedMinutes)} of ${timeText(day.availableMinutes)}`}
              over={overrunText(day) ?? undefined}
            />
            {day.beyond && <span className={styles.beyond}>After the last day of the meeting</span>}
          </a>
        )
      })}
    </nav>
  )
}
