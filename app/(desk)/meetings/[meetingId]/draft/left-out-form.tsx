'use client'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Button } from '@/app/_ui/action/button'
import { condense } from '@/lib/agendas/rules/condense'
import styles from './draft.module.css'
import type { Shown } from './outline'

type Putting = { readonly closed: boolean; readonly putIn: (key: string) => void }

/** What was left out and why; what would swamp the list is one entry that opens. */
export function LeftOut({ items, ...putting }: Putting & { items: readonly Shown[] }) {
  return condense(items).map(({ key, title, reason, items: own }) =>
    own.length === 1 ? (
      own.map((item) => <LeftOutRow key={item.key} item={item} {...putting} />)
    ) : (
      <li key={key} className={styles.row}>
        <details className={styles.group}>
          <summary>
            <PaperLine>{title}</PaperLine>
            <span className={styles.reason}>{reason}</span>
          </summary>
          <ul role="list">
            {own.map((item) => (
              <LeftOutRow key={item.key} item={item} {...putting} />
            ))}
          </ul>
        </details>
      </li>
    ),
  )
}

function LeftOutRow({ item: { key, title, reason }, closed, putIn }: Putting & { item: Shown }) {
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.words}>
          <PaperLine>{title}</PaperLine>
          <span className={styles.reason}>{reason}</span>
        </span>
        <Button size="small" disabled={closed} aria-label={`Put in: ${title}`} onClick={() => putIn(key)}>
          Put in
        </Button>
      </div>
    </li>
  )
}
