'use client'
import { useCallback, useMemo } from 'react'
import { LongTable } from '@/app/_ui/table/long-table'
import { Pager } from '@/app/_ui/table/pager'
import { type AskedLeaf, type Leaf, askForLeaf } from '@/app/_ui/table/leaf'
import { type View, after, fromTheStart, hrefOf, without } from '@/app/_ui/table/view'
import type { MatrixLine } from '@/lib/plans/model'
import { matrixColumns } from './matrix-columns'
import { type Part, type Section, groupsOf } from './matrix-groups'
import { columnsOf, groupingOf, isNarrowed } from './matrix-view'

type MatrixLeaf = Leaf<MatrixLine> & { readonly sections: readonly Section[] }

type Props = {
  readonly plan: {
    readonly id: string
    readonly shortTitle: string
    readonly lineCount: number
    readonly parts: readonly Part[]
  }
  /** The page the server has drawn, and a name for that drawing. */
  readonly matrix: MatrixLeaf
  readonly seen: string
  /** Who reads: what was fetched for one is not kept for another at the same machine. */
  readonly readerId: string
  readonly view: View
  readonly today: string
  /** Whether the reader keeps the plan, and so reports on it from here. */
  readonly reports: boolean
  /** The line that is open beside the table. */
  readonly open: string | undefined
}

/** The lines of the plan, page after page as the reader scrolls. */
export function MatrixTable({ plan, matrix, seen, readerId, view, today, reports, open }: Props) {
  const { id: planId, parts } = plan
  const grouping = groupingOf(view)
  const columns = useMemo(() => matrixColumns({ today, shown: columnsOf(view) }), [today, view])

  const rowsOf = useCallback(
    (leaf: MatrixLeaf, before: MatrixLine | undefined) => {
      const at = leaf.start === null ? fromTheStart(view) : after(view, leaf.start)
      const beside = (id: string, ...more: [string, string][]) =>
        hrefOf({ ...at, query: [...at.query, ['line', id], ...more] })
      return {
        columns: matrixColumns({
          today,
          shown: columnsOf(view),
          report: reports ? (id) => beside(id, ['report', 'status']) : undefined,
        }),
        groups: groupsOf(grouping, parts, leaf, before),
        rowKey: ({ id, under }: MatrixLine) => `${id}${under}`,
        link: ({ id }: MatrixLine) => `/plans/${planId}/lines/${id}`,
        inspect: ({ id, reference }: MatrixLine) => ({ href: beside(id), name: `line ${reference}` }),
      }
    },
    [view, today, reports, grouping, parts, planId],
  )

  return (
    <LongTable
      name={`Lines of ${plan.shortTitle}`}
      what="lines"
      list={`${readerId} ${hrefOf(without(fromTheStart(view), 'column'))}`}
      view={view}
      columns={columns}
      rowsOf={rowsOf}
      leaf={matrix}
      seen={seen}
      fetchLeaf={(asked) => askForLeaf<MatrixLeaf>(addressOf(planId, view, asked))}
      selected={open}
      total={isNarrowed(view) || grouping === 'leads' ? null : plan.lineCount}
      pager={<Pager view={view} next={matrix.more} shown={matrix.rows.length} />}
    />
  )
}

function addressOf(planId: string, view: View, asked: AskedLeaf): string {
  const { query } = without(fromTheStart(view), 'column')
  return hrefOf({ path: `/api/plans/${planId}/lines`, query: [...query, ...Object.entries(asked)] })
}
