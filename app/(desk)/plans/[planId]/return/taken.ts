import type { z } from 'zod'
import type { RowChange } from '@/lib/plans/rules/returned'
import type { takeReturnedSchema } from '@/lib/plans/schema/returned'

type TakenRow = z.input<typeof takeReturnedSchema>['rows'][number]

/** A row as the desk accepts it, on the line and the remark as they were shown. */
export function takenRow({ line, report, leads, targetOn, remark }: RowChange): TakenRow {
  return {
    lineId: line.id,
    revision: line.revision,
    report,
    leads: leads === null ? null : leads.join(', '),
    targetOn,
    remark: remark === null ? null : { text: remark, revision: line.ownRemarkRevision },
  }
}
