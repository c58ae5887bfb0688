import { IconLayoutSidebarRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Heads } from './heads'
import styles from './table.module.css'
import type { Order, View } from './view'

export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** The word of the address by which the list can be ordered; left out, it cannot. */
  sort?: string
  align?: 'end'
  width?: string
  /** Never narrower than this; on a phone the table is then pulled sideways. For columns of text. */
  min?: string
  /** Left out on a phone. */
  narrow?: 'hide'
}

/** Rows that belong together, under a heading of their own. */
export type Group<Row> = { key: string; head?: ReactNode; rows: readonly Row[] }

type Props<Row> = {
  /** What the table is, for those who listen. */
  name: string
  columns: readonly Column<Row>[]
  groups: readonly Group<Row>[]
  rowKey: (row: Row) => string
  /** Where the row leads; its first cell becomes the link. */
  link?: (row: Row) => string
  /** The address at which the row is open beside the table. */
  inspect?: (row: Row) => { href: string; name: string }
  /** The key of the row that is open. */
  selected?: string | null | undefined
  view: View
  /** The order in force when the address says none. */
  order?: Order | null
  /** `page` grows with the page; `region` is a window of its own with both heads fixed, for wide and long tables. */
  fit?: 'page' | 'region'
}

/** A table drawn on the server: fixed head and first column, compact rows, order in the address, rows by keyboard. */
export function Table<Row>({ fit = 'page', ...props }: Props<Row>) {
  const { name, columns, view, order, inspect } = props
  return (
    <div className={`${styles.window} ${styles[fit]}`} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} data-rows>
        <caption className={styles.caption}>{name}</caption>
        <Heads columns={columns} view={view} order={order ?? null} extra={inspect === undefined ? 0 : 1} />
        {props.groups.map((group) => (
          <tbody key={group.key}>
            {group.head !== undefined && (
              <tr className={styles.groupHead}>
                <th scope="rowgroup" colSpan={columns.length + (inspect === undefined ? 0 : 1)}>
                  {group.head}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <TableRow key={props.rowKey(row)} row={row} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function TableRow<Row>({ row, columns, rowKey, link, inspect, selected }: Props<Row> & { row: Row }) {
  const beside = inspect?.(row)
  return (
    <tr aria-current={selected === rowKey(row) ? 'true' : undefined}>
      {columns.map((column, index) => {
        const content = column.cell(row)
        const look = [
          column.align === 'end' ? styles.end : '',
          column.narrow === 'hide' ? styles.wide : '',
        ].join(' ')
        if (index > 0)
          return (
            <td key={column.key} className={look}>
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
