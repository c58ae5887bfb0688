'use client'
import { IconCheck, IconPlayerPlayFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { cityOf } from '@/lib/kernel/zones'
import type { RoomItem } from '../_room/view'
import styles from './day.module.css'
import { clockIn, courseOfItem, lateText } from './times'

/** The agenda down the left: planned against real time, where the meeting is, and the clock of its place. */
export function DayAgenda({
  items,
  current,
  selected,
  now,
  zone,
  onSelect,
  foot,
}: {
  items: readonly RoomItem[]
  current: string | null
  selected: string | null
  now: Date
  zone: string
  onSelect: (id: string) => void
  foot: ReactNode
}) {
  const on = items.find(({ id }) => id === current)
  const late = on === undefined ? null : lateText(on, now)
  return (
    <nav aria-label="Agenda of the day" className={styles.agenda}>
      <p className={styles.clock}>
        <strong suppressHydrationWarning>{clockIn(now, zone)}</strong> in {cityOf(zone)}
        {late !== null && <span className={styles.late}>{late}</span>}
      </p>
      <ol role="list" className={styles.items}>
        {items.map((item, index) => (
          <li key={item.id}>
            {(index === 0 || items[index - 1]?.day !== item.day) && item.day > 0 && (
              <p className={styles.dayHead}>Day {item.day + 1}</p>
            )}
            <button
              type="button"
              data-row-item={item.id}
              aria-current={item.id === current ? 'step' : undefined}
              aria-pressed={item.id === selected}
              className={styles.row}
              style={{ '--depth': item.depth } as React.CSSProperties}
              onClick={() => onSelect(item.id)}
            >
              <Times item={item} now={now} zone={zone} />
              <span className={styles.title}>
                {item.number !== null && <span className={styles.number}>{item.number}</span>}
                <PaperLine>{item.title || (item.kind === 'BREAK' ? 'Break' : 'Untitled')}</PaperLine>
              </span>
              <State item={item} isOn={item.id === current} />
            </button>
          </li>
        ))}
      </ol>
      {foot}
    </nav>
  )
}

function Times({ item, now, zone }: { item: RoomItem; now: Date; zone: string }) {
  const course = courseOfItem(item, now)
  return (
    <span className={styles.times}>
      <span>
        <VisuallyHidden>planned </VisuallyHidden>
        {item.planned}
      </span>
      {course !== null && (
        <span className={styles.real}>
          <VisuallyHidden>began </VisuallyHidden>
          {clockIn(course.startedAt, zone)}
        </span>
      )}
    </span>
  )
}

function State({ item, isOn }: { item: RoomItem; isOn: boolean }) {
  if (isOn)
    return (
      <span className={styles.on}>
        <IconPlayerPlayFilled aria-hidden />
        <VisuallyHidden>The meeting is here</VisuallyHidden>
      </span>
    )
  if (item.stretches.length === 0) return null
  return (
    <span className={styles.done}>
      <IconCheck aria-hidden />
      <VisuallyHidden>Done</VisuallyHidden>
    </span>
  )
}
