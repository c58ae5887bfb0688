import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './trail.module.css'

export type Step = { label: string; href: string }

/** Where the page stands: Meetings / 19th ARSOM / Agenda. */
export function Trail({ steps, here }: { steps: readonly Step[]; here: ReactNode }) {
  return (
    <nav aria-label="You are here" className={styles.trail}>
      <ol role="list">
        {steps.map(({ label, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
