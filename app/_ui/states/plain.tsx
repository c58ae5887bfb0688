import type { ReactNode } from 'react'
import styles from './plain.module.css'

/** A page of few words outside the frame: not found, a fault, sign-in, the first run. */
export function Plain({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.plain}>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
