import type { Reader } from '@/lib/notes/rules/readers'
import styles from './notes.module.css'

/** People by name, each with the delegation they sit for. */
export function NameList({ readers }: { readers: readonly Reader[] }) {
  return (
    <ul className={styles.names}>
      {readers.map(({ personId, name, delegations }) => (
        <li key={personId}>
          {name}, {delegations.join(', ')}
        </li>
      ))}
    </ul>
  )
}
