import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './inspector.module.css'

/** What is selected, beside the page; below 80 rem a sheet over it. Closing is an address, so a view with it open can be sent on. */
export function Inspector({
  title,
  close,
  children,
}: {
  title: ReactNode
  /** The address of the page without it. */
  close: string
  children: ReactNode
}) {
  return (
    <aside aria-labelledby="inspector-title" className={styles.inspector}>
      <header className={styles.head}>
        <h2 id="inspector-title">{title}</h2>
        <Link
          href={close}
          prefetch={false}
          scroll={false}
          aria-label="Close"
          title="Close"
          className={styles.close}
          data-keys="escape"
          data-keys-label="Close what is beside the page"
        >
          <IconX aria-hidden />
        </Link>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
