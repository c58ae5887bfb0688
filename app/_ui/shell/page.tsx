import type { ReactNode } from 'react'
import { HelpButton } from './help-button'
import styles from './page.module.css'
import { Trail, type Step } from './trail'

/**
 * One page inside the frame: where we stand, what it is called, its one main action, and, if something is selected, the
 * inspector beside it (on a phone a sheet over it).
 */
export function Page({
  title,
  here = title,
  trail = [],
  intro,
  action,
  tabs,
  state,
  inspector,
  width = 'wide',
  children,
}: {
  title: ReactNode
  /** What the page is called in the trail, where its title is long. */
  here?: ReactNode
  /** The way here, from the top; the page itself is not in it. */
  trail?: readonly Step[]
  /** A sentence or two under the title. */
  intro?: ReactNode
  /** The one main action, and perhaps one or two plain ones before it. */
  action?: ReactNode
  tabs?: ReactNode
  /** At the right of the top bar: what is saved. */
  state?: ReactNode
  inspector?: ReactNode
  /** `text` for reading and forms, `wide` for most, `full` for a dense table. */
  width?: 'text' | 'wide' | 'full'
  children: ReactNode
}) {
  return (
    <>
      <div className={styles.top}>
        <Trail steps={trail} here={here} />
        <div className={styles.state} data-print="no">
          {state}
          <HelpButton />
        </div>
      </div>
      <div className={inspector ? styles.beside : styles.alone}>
        <main id="main" tabIndex={-1} className={`${styles.main} ${styles[width]}`}>
          <header className={styles.head}>
            <div className={styles.titles}>
              <h1>{title}</h1>
              {intro !== undefined && <div className={styles.intro}>{intro}</div>}
            </div>
            {action !== undefined && (
              <div className={styles.action} data-print="no">
                {action}
              </div>
            )}
          </header>
          {tabs}
          {children}
        </main>
        {inspector}
      </div>
    </>
  )
}

/** A part of a page under a heading of its own. */
export function Section({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  )
}

/** Two columns on a wide screen, one after the other on a narrow one; the second is the slim one. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  )
}
