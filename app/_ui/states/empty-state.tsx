import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Nothing here yet: says so in one sentence, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  /** One more sentence, if it helps. */
  children?: ReactNode
  /** The next step, as a button. */
  action?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.more}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
