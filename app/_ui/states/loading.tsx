import { VisuallyHidden } from '../text/hidden'
import styles from './loading.module.css'

/** Stands where a table will stand, of the same height, so that nothing jumps. */
export function TableLoading({ rows = 8, name = 'the table' }: { rows?: number; name?: string }) {
  return (
    <div role="status" className={styles.table}>
      <VisuallyHidden>Loading {name}</VisuallyHidden>
      {Array.from({ length: rows + 1 }, (_, row) => (
        <span key={row} className={styles.row}>
          <span className={styles.bar} />
          <span className={styles.bar} />
          <span className={styles.bar} />
        </span>
      ))}
    </div>
  )
}

/** Stands where a text will stand. */
export function TextLoading({ lines = 6 }: { lines?: number }) {
  return (
    <div role="status" className={styles.text}>
      <VisuallyHidden>Loading the text</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} />
      ))}
    </div>
  )
}

/** For a loading.tsx: the top bar and the title of a page that is on its way. */
export function PageLoading() {
  return (
    <div className={styles.page}>
      <div className={styles.top} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <span className={`${styles.bar} ${styles.title}`} />
        <TableLoading name="the page" />
      </main>
    </div>
  )
}
