import { ButtonLink } from '../action/button-link'
import styles from './pager.module.css'
import { after, fromTheStart, hrefOf, valueOf, type View } from './view'

/** Steps through a list that is read by key: there is a next page, and always the first. */
export function Pager({ view, next, shown }: { view: View; next: string | null; shown: number }) {
  const isLater = valueOf(view, 'after') !== undefined
  if (next === null && !isLater) return null
  return (
    <nav aria-label="Pages of the list" className={styles.pager} data-print="no">
      <span>{shown === 1 ? '1 row on this page' : `${String(shown)} rows on this page`}</span>
      {isLater && (
        <ButtonLink look="quiet" size="small" href={hrefOf(fromTheStart(view))}>
          First page
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink size="small" href={hrefOf(after(view, next))} rel="next">
          Next page
        </ButtonLink>
      )}
    </nav>
  )
}
