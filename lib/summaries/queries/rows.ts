import { guardedInPaperColumns } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import type { Db } from '@/lib/db/client'
import { mayReadParagraph } from '../policy'

/** More paragraphs than a summary has. */
const MOST = 2_000

export const rowColumns = {
  id: true,
  ...guardedInPaperColumns,
  orderKey: true,
  kind: true,
  text: true,
  outcomeId: true,
  itemId: true,
  assembled: true,
  updatedAt: true,
  revision: true,
} as const

/** The paragraphs of a meeting's summary the actor may read. */
export async function rowsOf(db: Db, actor: Actor, meetingId: string) {
  const visible = mayReadParagraph.where(actor)
  const rows = await db.summaryParagraph.findMany({
    where: { AND: [visible, { meetingId }] },
    select: rowColumns,
    orderBy: [{ orderKey: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return rows.map((row) => ({
    ...row,
    circle: agendaCircle(row.circle),
    paperCircle: agendaCircle(row.paperCircle),
  }))
}
