import type { ReactNode } from 'react'
import { Segments } from '@/app/_ui/text/segments'
import { type Status, statusOrder, statusWords } from './status'
import styles from './status.module.css'

/** How far a line is: a ring that fills, and the word. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <svg viewBox="0 0 16 16" aria-hidden className={styles.shape}>
        {shapes[status]}
      </svg>
      <span>{statusWords[status]}</span>
    </span>
  )
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />

/** A pie inside the ring; the arc begins at noon. */
const shapes: Readonly<Record<Status, ReactNode>> = {
  NOT_STARTED: ring,
  ON_GOING: (
    <>
      {ring}
      <path d="M8 4.25a3.75 3.75 0 0 1 0 7.5Z" fill="currentColor" />
    </>
  ),
  ADDRESSED: (
    <>
      {ring}
      <path d="M8 8V4.25A3.75 3.75 0 1 1 4.25 8Z" fill="currentColor" />
    </>
  ),
  COMPLETED: (
    <>
      <circle cx="8" cy="8" r="6.875" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1L11 6.2" fill="none" stroke="var(--paper)" strokeWidth="1.6" />
    </>
  ),
  NO_LONGER_RELEVANT: (
    <>
      {ring}
      <path d="m3.8 12.2 8.4-8.4" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
}

const colours: Readonly<Record<Status, string>> = {
  COMPLETED: 'var(--status-completed)',
  ADDRESSED: 'var(--status-addressed)',
  ON_GOING: 'var(--status-ongoing)',
  NOT_STARTED: 'var(--status-not-started)',
  NO_LONGER_RELEVANT: 'var(--status-dropped)',
}

/** How a plan, a part or a section stands: the five states as one bar. */
export function StatusBar({
  counts,
  name,
  legend = 'hidden',
}: {
  counts: Readonly<Partial<Record<Status, number>>>
  name: string
  legend?: 'shown' | 'hidden'
}) {
  return (
    <div className={styles.bar}>
      <Segments
        name={name}
        legend={legend}
        segments={statusOrder.map((status) => ({
          label: statusWords[status],
          value: counts[status] ?? 0,
          colour: colours[status],
        }))}
      />
    </div>
  )
}
