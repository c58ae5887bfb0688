'use client'
import {
  memo,
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useHydrated } from '../form/use-hydrated'
import { Bodies, type Rows } from './bodies'
import { followReader } from './follow-reader'
import { Heads } from './heads'
import { piecesOf } from './pieces'
import type { AskedLeaf, Leaf } from './leaf'
import { RollOut } from './roll'
import { RollBefore, RollFoot } from './roll-foot'
import { rolledOut } from './roll-place'
import type { Column } from './table'
import styles from './table.module.css'
import type { View } from './view'

/** How a leaf is drawn; `before` is the row above it, whose head need not be said again. */
type RowsOf<Row, L> = (leaf: L, before: Row | undefined) => Omit<Rows<Row>, 'part' | 'selected'>

type Props<Row, L extends Leaf<Row>> = {
  name: string
  /** What the rows are: "lines". */
  what: string
  view: View
  /** Names the list: what it is of, how it is narrowed and ordered. */
  list: string
  columns: readonly Column<Row>[]
  rowsOf: RowsOf<Row, L>
  /** The key of the row that is open beside the table. */
  selected: string | undefined
  /** The page the server drew, and a name for that drawing. */
  leaf: L
  seen: string
  fetchLeaf: (asked: AskedLeaf) => Promise<L>
  /** How many rows there are in all, where that is known. */
  total: number | null
  /** The way to the next page while no script has come. */
  pager: ReactNode
}

/** A table that scrolls on by itself, however long it is: pages are fetched as the reader comes near, and only those near are drawn. */
export function LongTable<Row, L extends Leaf<Row>>(props: Props<Row, L>) {
  return <RolledOut key={props.list} {...props} />
}

function RolledOut<Row, L extends Leaf<Row>>({
  name,
  what,
  view,
  list,
  leaf,
  seen,
  fetchLeaf,
  total,
  pager,
  columns,
  rowsOf,
  selected,
}: Props<Row, L>) {
  const [rollOut] = useState(() => rolledOut(list, () => new RollOut<L>(leaf, seen, fetchLeaf)))
  const table = useRef<HTMLTableElement>(null)
  const { roll, isOnPaper } = useRoll(rollOut, { table, list, leaf, seen })
  const isHydrated = useHydrated()
  const span = columns.length + 1
  const first = roll.leaves[0]?.before ?? null
  const count = roll.leaves.reduce((sum, { rows }) => sum + rows.length, 0)
  const heightOf = (folded: readonly L[]) => folded.reduce((sum, one) => sum + rollOut.heightOf(one), 0)
  const isWhole = roll.leaves.at(-1)?.more === null
  const all = isWhole && first !== null ? first + count : total
  return (
    <>
      {isHydrated && <RollBefore what={what} roll={roll} goBack={() => void rollOut.goBack()} />}
      <div
        className={`${styles.window} ${styles.long}`}
        data-rolled=""
        role="region"
        aria-label={name}
        tabIndex={0}
      >
        <table
          ref={table}
          className={`${styles.table} ${styles.cards}`}
          data-rows
          aria-rowcount={all === null ? -1 : all + 1}
        >
          <caption className={styles.caption}>{name}</caption>
          <Widths columns={columns} />
          <Heads columns={columns} view={view} order={null} extra={1} />
          {piecesOf<Row, L>(roll.leaves, (one) => isOnPaper || roll.drawn.has(one.start)).map((piece) =>
            piece.is === 'gap' ? (
              <tbody key={piece.key} aria-hidden className={styles.gap}>
                <tr>
                  <td colSpan={span} style={{ blockSize: heightOf(piece.folded) }} />
                </tr>
              </tbody>
            ) : (
              <DrawnLeaf
                key={piece.key}
                leaf={piece.leaf}
                before={piece.before}
                first={piece.first}
                rowsOf={rowsOf}
                selected={selected}
              />
            ),
          )}
        </table>
      </div>
      {isHydrated ? (
        <RollFoot what={what} roll={roll} first={first} total={all} goOn={() => void rollOut.goOn()} />
      ) : (
        pager
      )}
    </>
  )
}

/** The widths of the columns, which stay whatever rows come; then those left over where some are left out. */
function Widths<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const leftOut = columns.filter(({ narrow }) => narrow === 'hide')
  return (
    <colgroup>
      {columns.map(({ key, width, narrow }) => (
        <col key={key} className={narrow === 'hide' ? styles.wide : ''} style={{ inlineSize: width }} />
      ))}
      <col className={styles.beside} />
      {leftOut.map(({ key }) => (
        <col key={key} className={styles.spare} />
      ))}
    </colgroup>
  )
}

type LeafProps<Row, L> = {
  leaf: L
  before: Row | undefined
  first: number | null
  rowsOf: RowsOf<Row, L>
  selected: string | undefined
}

/** Drawn once, and again only when something of it has changed. */
const DrawnLeaf = memo(function DrawnLeaf<Row, L extends Leaf<Row>>({
  leaf,
  before,
  first,
  rowsOf,
  selected,
}: LeafProps<Row, L>) {
  return <Bodies {...rowsOf(leaf, before)} selected={selected} part={{ name: leaf.start ?? '', first }} />
}) as <Row, L extends Leaf<Row>>(props: LeafProps<Row, L>) => ReactNode

/** Ties what is rolled out to the table on the page. */
function useRoll<Row, L extends Leaf<Row>>(
  rollOut: RollOut<L>,
  {
    table,
    list,
    leaf,
    seen,
  }: { table: RefObject<HTMLTableElement | null>; list: string; leaf: L; seen: string },
) {
  const [roll, setRoll] = useState(rollOut.roll)
  const [isOnPaper, setOnPaper] = useState(false)
  const reader = useRef<ReturnType<typeof followReader> | null>(null)

  useEffect(() => {
    // the hand that scrolls goes before the drawing
    const draw = () => startTransition(() => setRoll(rollOut.roll))
    draw()
    return rollOut.listen(draw)
  }, [rollOut])
  useEffect(() => rollOut.take(leaf, seen), [rollOut, leaf, seen])

  useLayoutEffect(() => {
    if (table.current === null) return undefined
    const following = followReader(table.current, list, rollOut)
    reader.current = following
    return () => {
      reader.current = null
      following.stop()
    }
  }, [table, list, rollOut])
  useLayoutEffect(() => reader.current?.drawn())
  // on paper stands all that has been fetched: a gap would be a white page
  useEffect(() => {
    const before = () => flushSync(() => setOnPaper(true))
    const after = () => setOnPaper(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return { roll, isOnPaper }
}
