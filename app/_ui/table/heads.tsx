import Link from 'next/link'
import type { Column } from './table'
import styles from './table.module.css'
import { hrefOf, orderedBy, orderOf, type Order, type View } from './view'

/** The heads of a table; those by which it can be ordered are links. */
export function Heads<Row>({
  columns,
  view,
  order,
  extra,
}: {
  columns: readonly Column<Row>[]
  view: View
  order: Order | null
  extra: number
}) {
  const now = orderOf(view) ?? order
  return (
    <thead>
      <tr>
        {columns.map(({ key, head, sort, align, width, min, narrow }) => (
          <th
            key={key}
            scope="col"
            aria-sort={sort !== undefined && now?.by === sort ? now.direction : undefined}
            className={[align === 'end' ? styles.end : '', narrow === 'hide' ? styles.wide : ''].join(' ')}
            style={{ inlineSize: width, minInlineSize: min }}
          >
            {sort === undefined ? (
              head
            ) : (
              <Link
                href={hrefOf(orderedBy(view, sort, now))}
                prefetch={false}
                scroll={false}
                className={styles.sort}
              >
                {head}
              </Link>
            )}
          </th>
        ))}
        {extra > 0 && <td className={styles.beside} />}
      </tr>
    </thead>
  )
}
