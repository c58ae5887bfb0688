'use client'
import { IconChevronLeft, IconChevronRight, IconPlayerPlayFilled, IconPlayerStop } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Button, IconButton } from '@/app/_ui/action/button'
import { Keys } from '@/app/_ui/keys/kbd'
import { Meter } from '@/app/_ui/text/meter'
import { OUTCOME_KINDS, outcomeWords } from '@/lib/outcomes/model'
import { OutcomesOfItem } from '../_room/outcomes-of-item'
import { useRoom } from '../_room/use-room'
import type { RoomItem } from '../_room/view'
import styles from './day.module.css'
import { clockIn, courseOfItem, lateText } from './times'

/** The item before us, large: how it goes against the clock, its note, and what the meeting comes to on it. */
export function DayItem({
  item,
  note,
  current,
  now,
  onTurn,
  onStep,
  onSelect,
  takeBack,
}: {
  item: RoomItem
  note: ReactNode
  current: string | null
  now: Date
  onTurn: (id: string | null) => void
  onStep: (by: 1 | -1) => void
  onSelect: (id: string) => void
  /** Undoes the last turn, where there was one. */
  takeBack: (() => void) | null
}) {
  const { view } = useRoom()
  const on = view.items.find(({ id }) => id === current)
  const isOn = item.id === current
  return (
    <section aria-label="The item" data-item={item.id} className={styles.item}>
      {on !== undefined && !isOn && (
        <p className={styles.elsewhere}>
          The meeting is on {on.number} {on.title}.{' '}
          <Button size="small" look="quiet" onClick={() => onSelect(on.id)}>
            Go there
          </Button>
        </p>
      )}
      <header className={styles.head}>
        <h2>
          {item.number !== null && <span className={styles.number}>{item.number}</span>}
          <PaperLine>{item.title || (item.kind === 'BREAK' ? 'Break' : 'Untitled')}</PaperLine>
        </h2>
        <div className={styles.meta}>
          <Course item={item} now={now} zone={view.zone} />
          <CircleMark circle={item.circle} />
        </div>
        {view.mayRecord && (
          <div className={styles.turns}>
            <IconButton
              name="Turn back to the item before"
              icon={<IconChevronLeft aria-hidden />}
              onClick={() => onStep(-1)}
            />
            {isOn ? (
              <Button icon={<IconPlayerStop aria-hidden />} onClick={() => onTurn(null)}>
                End the item
              </Button>
            ) : (
              <Button
                look="main"
                icon={<IconPlayerPlayFilled aria-hidden />}
                keys="s"
                onClick={() => onTurn(item.id)}
              >
                {current === null ? 'Start with this item' : 'Turn to this item'}
              </Button>
            )}
            <Button look={isOn ? 'main' : 'plain'} onClick={() => onStep(1)}>
              Next item <IconChevronRight aria-hidden />
            </Button>
            {takeBack !== null && (
              <Button look="quiet" keys="mod+z" onClick={takeBack}>
                Take the turn back
              </Button>
            )}
          </div>
        )}
      </header>
      {note}
      <h3 className={styles.part}>Outcomes</h3>
      <OutcomesOfItem item={item} />
      {view.mayRecord && item.kind !== 'BREAK' && (
        <p className={styles.keys}>
          {OUTCOME_KINDS.map((kind) => (
            <span key={kind}>
              <Keys keys={outcomeWords[kind].key} /> {outcomeWords[kind].word}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Course({ item, now, zone }: { item: RoomItem; now: Date; zone: string }) {
  const course = courseOfItem(item, now)
  const late = lateText(item, now)
  if (course === null)
    return (
      <span>
        Planned {item.planned}
        {item.minutes > 0 && `, ${String(item.minutes)} min`}
      </span>
    )
  return (
    <>
      <span>
        Planned {item.planned}, began {clockIn(course.startedAt, zone)}
        {course.endedAt !== null && `, ended ${clockIn(course.endedAt, zone)}`}
        {late !== null && ` (${late})`}
      </span>
      {item.minutes > 0 && (
        <Meter
          name="Time of the item"
          used={Math.round(course.minutes)}
          whole={item.minutes}
          words={`${String(Math.round(course.minutes))} of ${String(item.minutes)} min`}
          over={`+${String(Math.round(course.minutes) - item.minutes)} min`}
        />
      )}
    </>
  )
}
