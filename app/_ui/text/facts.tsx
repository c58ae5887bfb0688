import type { ReactNode } from 'react'
import styles from './facts.module.css'

export type Fact = { term: string; value: ReactNode }

/** Terms and what they are, one under the other; an empty value is left out, not shown as a dash. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
