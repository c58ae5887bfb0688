'use client'
import { Meter } from '@/app/_ui/text/meter'
import { dayWords } from '@/app/_ui/text/date-words'
import type { ItemView } from '@/lib/agendas/model/view'
import { overrunText, type Programme } from '@/lib/agendas/rules/programme'
import styles from './agenda.module.css'

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

export function dayName({ index, day }: { readonly index: number; readonly day: string | null }): string {
  const number = `Day ${String(index + 1)}`
  return day === null ? number : `${number}, ${dayWords(day)}`
}

/** "3 h 40" */
export function timeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, '0')}`
}
