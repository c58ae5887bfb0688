import type { ReactNode } from 'react'
import { Bodies, type Rows } from './bodies'
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
  /** Never narrower than this, as long as it is a column. For columns of text. */
  min?: string
  /** Where there is little room: left out; or, on a card, words that want a line of their own. */
  narrow?: 'hide' | 'line'
}

/** Rows that belong together, under a heading of their own. */
export type Group<Row> = { key: string; head?: ReactNode; rows: readonly Row[] }

type Props<Row> = Omit<Rows<Row>, 'part'> & {
  /** What the table is, for those who listen. */
  name: string
  view: View
  /** The order in force when the address says none. */
  order?: Order | null
  /** What becomes of it where there is no room: it is pulled sideways, or each row becomes a card. Figures want columns, words want cards. */
  narrow?: 'sideways' | 'cards'
}

/** A table drawn on the server: fixed head and first column, compact rows, order in the address, rows by keyboard. */
export function Table<Row>({ narrow = 'sideways', name, view, order, ...rows }: Props<Row>) {
  return (
    <div className={styles.window} role="region" aria-label={name} tabIndex={0}>
      <table className={`${styles.table} ${narrow === 'cards' ? styles.cards : ''}`} data-rows>
        <caption className={styles.caption}>{name}</caption>
        <Heads
          columns={rows.columns}
          view={view}
          order={order ?? null}
          extra={rows.inspect === undefined ? 0 : 1}
        />
        <Bodies {...rows} />
      </table>
    </div>
  )
}
