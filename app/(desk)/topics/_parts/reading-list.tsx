import Link from 'next/link'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { type Pole, poleWords, POLES } from '@/lib/topics/model'
import { polesOf, topicsInOrder } from '@/lib/topics/rules/tree'
import { Cells, ColumnNames } from './cells'
import type { TopicRow } from './topic-row'
import styles from './topics.module.css'

/** The standing list as it reads for those who do not keep it. */
export function ReadingList({ rows }: { rows: readonly TopicRow[] }) {
  const poles = polesOf(rows)
  const placed = topicsInOrder(rows)
  const shown = POLES.filter((pole) => placed.some(({ row }) => poles.get(row.id) === pole))
  return (
    <div className={styles.list}>
      {shown.map((pole) => (
        <section key={pole} className={styles.pole}>
          <PoleHead pole={pole} />
          <ColumnNames />
          <ul role="list">
            {placed
              .filter(({ row }) => poles.get(row.id) === pole)
              .map(({ row, depth }) => (
                <li
                  key={row.id}
                  className={`${styles.row} ${row.retiredOn === null ? '' : styles.retired}`}
                  style={{ '--depth': depth } as React.CSSProperties}
                >
                  <Link href={`/topics/${row.id}`} prefetch={false} className={styles.title} dir="auto">
                    {row.title}
                  </Link>
                  {depth > 0 && <VisuallyHidden>, level {depth + 1}</VisuallyHidden>}
                  <Cells row={row} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

export function PoleHead({ pole }: { pole: Pole }) {
  return <h2 className={styles.poleHead}>{poleWords[pole]}</h2>
}
