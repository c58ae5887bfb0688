import type { ReactNode } from 'react'
import { capitalise } from '@/lib/kernel/text'
import { type FollowUpStatus, followUpStatusWords } from '@/lib/outcomes/model'
import styles from './follow-ups.module.css'

/** Where a follow-up stands: ring, half, full, struck; shape and word together. */
export function FollowUpMark({ status }: { status: FollowUpStatus }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {shapes[status]}
      </svg>
      {capitalise(followUpStatusWords[status])}
    </span>
  )
}

const shapes: Readonly<Record<FollowUpStatus, ReactNode>> = {
  OPEN: null,
  ON_GOING: <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />,
  DONE: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  DROPPED: <path d="M3 13 13 3" stroke="currentColor" strokeWidth="1.5" />,
}
