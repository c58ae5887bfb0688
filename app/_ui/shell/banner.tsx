import type { ReactNode } from 'react'
import styles from './banner.module.css'

/** One line over the page about the whole house: a set clock, a maintenance hour. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <aside aria-label="Notice" className={styles.banner} data-print="no">
      {children}
    </aside>
  )
}
