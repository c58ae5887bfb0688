import type { ReactNode } from 'react'
import type { Circle } from '@/lib/access/circle'
import { circleWords } from './circle'
import styles from './circle.module.css'

/** The circle of a text: shape, word and colour together, so that none of them has to be enough alone. */
export function CircleMark({ circle }: { circle: Circle }) {
  return (
    <span className={`${styles.mark} ${styles[circle]}`}>
      <CircleShape circle={circle} />
      {circleWords[circle].short}
    </span>
  )
}

/** A text that may be given to anybody: outlined, no circle holds it. */
export function ReleasedMark() {
  return (
    <span className={`${styles.mark} ${styles.released}`}>
      <svg viewBox="0 0 16 16" aria-hidden className={styles.shape}>
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.4 1.9"
        />
      </svg>
      Released
    </span>
  )
}

/** A band in the circle's colour over a text, with words; what is under it belongs to that circle. */
export function CircleBand({
  circle,
  title,
  children,
  aside,
}: {
  circle: Circle
  /** What the text is: "Line to take". */
  title?: string
  children: ReactNode
  /** At the right of the band, such as a button. */
  aside?: ReactNode
}) {
  return (
    <section className={`${styles.band} ${styles[circle]}`} aria-label={title}>
      <header className={styles.bandHead}>
        <CircleShape circle={circle} />
        {title !== undefined && <strong>{title}</strong>}
        <p>May be read by {circleWords[circle].readers}.</p>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      <div className={styles.bandBody}>{children}</div>
    </section>
  )
}

/** One silhouette a circle, told apart without colour: dot, square, two rings, diamond, diamond with a seal, disc. */
export function CircleShape({ circle }: { circle: Circle }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden className={styles.shape} fill="currentColor">
      {shapes[circle]}
    </svg>
  )
}

const shapes: Readonly<Record<Circle, ReactNode>> = {
  AUTHOR: (
    <>
      <circle cx="8" cy="8" r="2.25" />
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1" />
    </>
  ),
  OWN_DELEGATION: <rect x="3" y="3" width="10" height="10" rx="1.5" />,
  CO_CHAIRS: (
    <g fill="none" stroke="currentColor" strokeWidth="1.75">
      <circle cx="5.75" cy="8" r="4" />
      <circle cx="10.25" cy="8" r="4" />
    </g>
  ),
  ASEAN: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  ASEAN_AND_SECRETARIAT: (
    <path
      fillRule="evenodd"
      d="M8 1.5 14.5 8 8 14.5 1.5 8ZM8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Z"
    />
  ),
  ALL_DELEGATIONS: <circle cx="8" cy="8" r="6" />,
}
