import { IconMenu2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Toaster } from '../action/toast'
import { Shortcuts } from '../keys/shortcuts'
import { OfflineNote } from '../states/offline-note'
import styles from './frame.module.css'
import { NavItems, type NavItem } from './nav-items'

/**
 * The frame around every page: the rail at the left, on a phone a bar at the foot whose "More" opens the same rail.
 * Pages bring their own top bar (page.tsx), since only they know where they stand.
 */
export function Frame({
  switcher,
  nav,
  search,
  person,
  banner,
  children,
}: {
  switcher: ReactNode
  /** The first four also stand in the bar of a phone. */
  nav: readonly NavItem[]
  search?: ReactNode
  person?: ReactNode
  /** A line over everything, such as the clock of the demonstration. */
  banner?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip} data-print="no">
        Skip to the page
      </a>
      <div id="rail" popover="auto" className={styles.rail} data-print="no">
        <div className={styles.switcher}>{switcher}</div>
        <nav aria-label="Main" className={styles.nav}>
          <NavItems items={nav} place="rail" />
        </nav>
        <div className={styles.foot}>
          {search}
          {person}
        </div>
      </div>
      <div className={styles.sheet}>
        {banner}
        <OfflineNote />
        {children}
      </div>
      <nav aria-label="Main, short" className={styles.bar} data-print="no">
        <NavItems items={nav.slice(0, 4)} place="bar" />
        <button type="button" popoverTarget="rail" className={styles.more}>
          <IconMenu2 aria-hidden />
          More
        </button>
      </nav>
      <Toaster />
      <Shortcuts />
    </div>
  )
}
