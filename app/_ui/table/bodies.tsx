import { IconLayoutSidebarRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Column, Group } from './table'
import styles from './table.module.css'

export type Rows<Row> = {
  columns: readonly Column<Row>[]
  groups: readonly Group<Row>[]
  rowKey: (row: Row) => string
  /** Where the row leads; its first cell becomes the link. */
  link?: ((row: Row) => string) | undefined
  /** The address at which the row is open beside the table. */
  inspect?: ((row: Row) => { href: string; name: string }) | undefined
  /** The key of the row that is open. */
  selected?: string | null | undefined
  /** Of a table of which only a part is here: which part, and the number of its first row, where that is known. */
  part?: { readonly name: string; readonly first: number | null }
}

/** The rows of a table, group by group. */
export function Bodies<Row>(rows: Rows<Row>) {
  const { groups, part, columns, inspect, rowKey } = rows
  const span = columns.length + (inspect === undefined ? 0 : 1)
  const first = part?.first ?? null
  let met = 0
  return groups.map((group) => {
    const before = met
    met += group.rows.length
    return (
      <tbody key={group.key} data-part={part?.name}>
        {group.head !== undefined && (
          <tr className={styles.groupHead}>
            <th scope="rowgroup" colSpan={span}>
              {group.head}
            </th>
          </tr>
        )}
        {group.rows.map((row, place) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            number={first === null ? undefined : first + before + place}
            {...rows}
          />
        ))}
      </tbody>
    )
  })
}

function TableRow<Row>({
  row,
  number,
  columns,
  rowKey,
  link,
  inspect,
  selected,
  part,
}: Rows<Row> & { row: Row; number: number | undefined }) {
  const beside = inspect?.(row)
  return (
    <tr
      className={styles.row}
      aria-current={selected === rowKey(row) ? 'true' : undefined}
      // the head is the first row of a table
      aria-rowindex={number === undefined ? undefined : number + 1}
      data-row={part === undefined ? undefined : rowKey(row)}
    >
      {columns.map((column, index) => {
        const content = column.cell(row)
        const look = [
          column.align === 'end' ? styles.end : '',
          column.narrow === undefined ? '' : { hide: styles.wide, line: styles.line }[column.narrow],
        ].join(' ')
        if (index > 0)
          return (
            <td
              key={column.key}
              className={look}
              // on a card it stands beside what has no line of its own
              data-head={column.narrow === 'line' ? undefined : column.head}
            >
              {content}
            </td>
          )
        return (
          <th key={column.key} scope="row" className={look}>
            {link === undefined ? content : <RowLink href={link(row)}>{content}</RowLink>}
          </th>
        )
      })}
      {beside !== undefined && (
        <td className={styles.beside}>
          <Link
            href={beside.href}
            prefetch={false}
            scroll={false}
            aria-label={`Open ${beside.name} beside the table`}
            data-row-inspect
            {...(link === undefined ? { 'data-row-link': '' } : {})}
          >
            <IconLayoutSidebarRight aria-hidden stroke={1.5} />
          </Link>
        </td>
      )}
    </tr>
  )
}

function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} data-row-link="">
      {children}
    </Link>
  )
}
