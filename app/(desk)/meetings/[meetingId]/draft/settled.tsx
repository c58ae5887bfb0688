import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import type { SettledProposal } from '@/lib/agendas/drafting/new-since'
import styles from './draft.module.css'

/** What was settled before and is not proposed again: told, and out of the way. */
export function Settled({ settled }: { settled: readonly SettledProposal[] }) {
  if (settled.length === 0) return null
  return (
    <details className={styles.settled}>
      <summary>
        {settled.length === 1 ? 'One proposal was' : `${String(settled.length)} proposals were`} settled
        before
      </summary>
      <ul role="list">
        {settled.map(({ key, title, titleInAgenda, words }) => (
          <li key={key}>
            <PaperLine>{titleInAgenda ?? title}</PaperLine>
            <p>
              {words}
              {titleInAgenda !== null && titleInAgenda !== title && `; the draft would now say “${title}”`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
