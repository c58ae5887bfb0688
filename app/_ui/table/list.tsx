import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './list.module.css'

/** One column of things, hairlines between them: what, about what, by when, one action. */
export function List({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ul role="list" aria-label={name} className={styles.list}>
      {children}
    </ul>
  )
}

export function ListRow({
  title,
  href,
  mark,
  meta,
  when,
  action,
  children,
}: {
  title: ReactNode
  href?: string
  /** A small shape before the title. */
  mark?: ReactNode
  /** A quiet line under it. */
  meta?: ReactNode
  /** At the right: a date, a figure. */
  when?: ReactNode
  action?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className={styles.row}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <div className={styles.words}>
        <p className={styles.title}>
          {href === undefined ? (
            title
          ) : (
            <Link href={href} prefetch={false}>
              {title}
            </Link>
          )}
        </p>
        {meta !== undefined && <p className={styles.meta}>{meta}</p>}
        {children}
      </div>
      {(when !== undefined || action !== undefined) && (
        <div className={styles.side}>
          {when !== undefined && <div className={styles.when}>{when}</div>}
          {action !== undefined && <div data-print="no">{action}</div>}
        </div>
      )}
    </li>
  )
}
