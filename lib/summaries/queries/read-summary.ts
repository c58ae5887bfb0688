import { defineQuery } from '@/lib/access/operation'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import { titlesOf } from '@/lib/outcomes/queries/items'
import { mayEdit, meetingAndAll } from '../policy'
import { countNew, mergeAssembly, sourceStates } from '../rules/assemble'
import { numberParagraphs } from '../rules/numbering'
import { ofMeetingSchema } from '../schema'
import { piecesOf } from './material'
import { rowColumns, rowsOf } from './rows'

/**
 * The summary of a meeting as this reader sees it, numbered for this reader; for the desk with what the outcomes say by
 * now. Null where the meeting is not seen; `summary` is null where there is none, or none open to the reader.
 */
export const readSummary = defineQuery({
  name: 'summaries.read',
  input: ofMeetingSchema,
  visible: meetingAndAll,
  run: async ({ db, actor, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: { id: true, partnershipId: true, status: true },
    })
    if (meeting === null) return null
    const closed = meeting.status === 'CLOSED'
    const mayWrite = mayEdit.holds(actor, meeting) && !closed
    const summary = await db.summary.findFirst({
      where: { AND: [visible.summary, { meetingId: meeting.id }] },
      select: { id: true, circle: true, openedAt: true, updatedAt: true },
    })
    const rows = summary === null ? [] : await rowsOf(db, actor, meeting.id)
    const sources = await db.outcome.findMany({
      where: { AND: [visible.outcome, { id: { in: rows.flatMap(({ outcomeId }) => outcomeId ?? []) } }] },
      select: { id: true, kind: true, sentence: true },
    })
    const titles = await titlesOf(
      db,
      actor,
      rows.flatMap(({ itemId }) => itemId ?? []),
    )
    const desk = mayWrite ? await deskView() : null
    return {
      closed,
      mayWrite,
      summary: summary === null ? null : { ...summary, circle: agendaCircle(summary.circle) },
      rows: numberParagraphs(rows, mayWrite ? 'KEEP_BARE' : 'DROP_BARE').map((row) => ({
        id: row.id,
        kind: row.kind,
        number: row.number,
        text: row.text,
        circle: row.circle,
        revision: row.revision,
        isSourced: row.assembled !== null,
        itemId: titles.has(row.itemId ?? '') ? row.itemId : null,
        itemTitle: titles.get(row.itemId ?? '') ?? null,
        outcome: sources.find(({ id }) => id === row.outcomeId) ?? null,
        source: mayWrite ? (desk?.states.get(row.id) ?? null) : null,
        isEdited: row.assembled !== null && row.text !== row.assembled,
      })),
      waiting: desk?.waiting ?? 0,
      outcomes: desk?.outcomes ?? 0,
      takenOut: desk?.takenOut ?? [],
    }

    async function deskView() {
      const { pieces, outcomes } = await piecesOf(db, actor, input.meetingId)
      const removed =
        summary === null
          ? []
          : await db.summaryParagraph.findMany({
              where: { AND: [visible.row, { summaryId: summary.id, removedAt: { not: null } }] },
              select: { ...rowColumns, removedAt: true },
              orderBy: [{ removedAt: 'desc' }, { id: 'asc' }],
            })
      const all = [
        ...rows.map((row) => ({ ...row, removedAt: null })),
        ...removed.map((row) => ({ ...row, circle: agendaCircle(row.circle) })),
      ]
      return {
        states: sourceStates(rows, pieces),
        waiting: countNew(mergeAssembly(all, pieces)),
        outcomes: outcomes.length,
        takenOut: removed.map(({ id, text, kind }) => ({ id, text, kind })),
      }
    }
  },
})

export type ReadSummary = NonNullable<Awaited<ReturnType<(typeof readSummary)['as']>>>
export type SummaryParagraphView = ReadSummary['rows'][number]
