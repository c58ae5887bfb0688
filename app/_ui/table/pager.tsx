import { ButtonLink } from '../action/button-link'
import styles from './pager.module.css'
import { after, fromTheStart, hrefOf, valueOf, type View } from './view'

type Props = {
  view: View
  next: string | null
  shown: number
  /** The id of the list, where it is not the first thing of its page. */
  at?: string
}

/** Steps through a list that is read by key: there is a next page, and always the first. */
export function Pager({ view, next, shown, at }: Props) {
  const isLater = valueOf(view, 'after') !== undefined
  if (next === null && !isLater) return null
  const place = at === undefined ? '' : `#${at}`
  return (
    <nav aria-label="Pages of the list" className={styles.pager} data-print="no">
      <span>{shown === 1 ? '1 row on this page' : `${String(shown)} rows on this page`}</span>
      {isLater && (
        <ButtonLink look="quiet" size="small" href={hrefOf(fromTheStart(view)) + place}>
          First page
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink size="small" href={hrefOf(after(view, next)) + place} rel="next">
          Next page
        </ButtonLink>
      )}
    </nav>
  )
}
