import type { ReactNode } from 'react'
import { VisuallyHidden } from './hidden'
import styles from './timeline.module.css'

export type Milepost = {
  key: string
  what: ReactNode
  when: ReactNode
  state: 'done' | 'late' | 'due' | 'coming'
  action?: ReactNode
}

const spoken = { done: 'Done: ', late: 'Late: ', due: 'Due now: ', coming: '' }

/** Dates down a line: what is done, what is late, what is due, what is coming. */
export function Timeline({ name, mileposts }: { name: string; mileposts: readonly Milepost[] }) {
  return (
    <ol role="list" aria-label={name} className={styles.line}>
      {mileposts.map(({ key, what, when, state, action }) => (
        <li key={key} className={styles[state]}>
          <p className={styles.what}>
            <VisuallyHidden>{spoken[state]}</VisuallyHidden>
            {what}
          </p>
          <p className={styles.when}>{when}</p>
          {action !== undefined && <div className={styles.action}>{action}</div>}
        </li>
      ))}
    </ol>
  )
}
