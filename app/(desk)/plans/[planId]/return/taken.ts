import type { z } from 'zod'
import type { Emptied, RowChange } from '@/lib/plans/rules/returned'
import type { takeReturnedSchema } from '@/lib/plans/schema/returned'

type TakenRow = z.input<typeof takeReturnedSchema>['rows'][number]

/** A row as the desk accepts it, on the line and the remark as they were shown; the cells it empties are empty. */
export function takenRow(
  { line, report, leads, targetOn, remark }: RowChange,
  empty: readonly Emptied['field'][],
): TakenRow {
  const words = empty.includes('remarks') ? '' : remark
  const names = empty.includes('leads') ? [] : leads
  return {
    lineId: line.id,
    revision: line.revision,
    report,
    leads: names === null ? null : names.join(', '),
    targetOn: empty.includes('target') ? '' : targetOn,
    remark: words === null ? null : { text: words, revision: line.ownRemarkRevision },
  }
}
