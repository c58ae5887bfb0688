import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { dayWords } from '@/app/_ui/text/date-words'
import styles from './topics.module.css'
import type { TopicRow } from './topic-row'

/** What a line says besides its title. The circle is named where it is not the usual one of the list. */
export function Cells({ row }: { row: TopicRow }) {
  return (
    <span className={styles.cells}>
      <span className={styles.series}>{row.series}</span>
      <span className={styles.often}>
        {row.retiredOn === null ? row.often : `retired ${dayWords(row.retiredOn)}`}
      </span>
      <span className={styles.minutes}>{row.minutes !== null && `${String(row.minutes)} min`}</span>
      <span className={styles.lead}>
        {row.lead !== null && <abbr title={`Opened by ${row.lead.name}`}>{row.lead.code}</abbr>}
      </span>
      {row.circle !== 'ASEAN_AND_SECRETARIAT' && <CircleMark circle={row.circle} />}
    </span>
  )
}

/** The names of the columns, for the eye; every line says them itself to the ear. */
export function ColumnNames() {
  return (
    <div aria-hidden className={`${styles.row} ${styles.names}`}>
      <span>Topic</span>
      <span className={styles.cells}>
        <span className={styles.series}>Stands at</span>
        <span className={styles.often}>How often</span>
        <span className={styles.minutes}>Time</span>
        <span className={styles.lead}>Lead</span>
      </span>
    </div>
  )
}
