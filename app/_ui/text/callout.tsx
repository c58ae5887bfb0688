import { IconAlertTriangle, IconInfoCircle, IconCircleX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './callout.module.css'

const icons = { note: IconInfoCircle, warning: IconAlertTriangle, trouble: IconCircleX }

/** A sentence that must not be missed, beside what it is about: a note, a warning that does not block, a trouble that does. */
export function Callout({
  kind = 'note',
  title,
  children,
  action,
}: {
  kind?: 'note' | 'warning' | 'trouble'
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  const Icon = icons[kind]
  return (
    <div className={`${styles.callout} ${styles[kind]}`} role={kind === 'trouble' ? 'alert' : 'note'}>
      <Icon aria-hidden stroke={1.75} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  )
}
