import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import { audienceWords, markingWords } from '@/lib/agendas/model/audience'
import { settingColumns, settingOf } from '@/lib/agendas/queries/setting'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import type { Db } from '@/lib/db/client'
import type { SummaryCircle } from '../model'
import { mayEdit, meetingAndAll } from '../policy'
import { copyFor } from '../rules/copy'
import { copySchema, exportSchema } from '../schema'
import { rowsOf } from './rows'

const MOST = 1_000

/** A copy of the summary to look at before it is made: what it will hold, and what does not pass and why. */
export const previewSummaryCopy = defineQuery({
  name: 'summaries.preview-copy',
  input: copySchema,
  visible: meetingAndAll,
  run: (at) => makeCopy(at, at.input),
})

/** A copy to take away; it leaves a trace. */
export const exportSummary = defineQuery({
  name: 'summaries.export',
  input: exportSchema,
  visible: meetingAndAll,
  run: async (at) => {
    const copy = await makeCopy(at, at.input)
    return copy === null ? null : { ...copy, format: at.input.format }
  },
  record: ({ input: { meetingId, format, audience }, output }) =>
    output === null
      ? null
      : {
          subject: output.summaryId,
          chain: output.partnershipId,
          detail: { meeting: meetingId, format, audience },
        },
})

type At = {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  readonly visible: ReturnType<typeof meetingAndAll.where>
}

async function makeCopy(
  { db, actor, now, visible }: At,
  { meetingId, audience }: { readonly meetingId: string; readonly audience: SummaryCircle },
) {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visible.meeting, { id: meetingId }] },
    select: settingColumns,
  })
  const summary = await db.summary.findFirst({
    where: { AND: [visible.summary, { meetingId }] },
    select: { id: true },
  })
  if (meeting === null || summary === null) return null
  const outcomes = await db.outcome.findMany({
    where: { AND: [visible.outcome, { meetingId }] },
    select: { sentence: true, circle: true },
    take: MOST,
  })
  const { partnership, shortTitle, heading } = await settingOf(db, actor, meeting)
  const { rows, stopped } = copyFor(await rowsOf(db, actor, meetingId), audience, {
    said: outcomes.map(({ sentence, circle }) => ({ sentence, circle: agendaCircle(circle) })),
    maker: mayEdit.holds(actor, meeting) ? 'DESK' : 'READER',
  })
  const marking = partnership.markings[audience] ?? markingWords[audience]
  return {
    summaryId: summary.id,
    partnershipId: meeting.partnershipId,
    rows,
    stopped: stopped.map(({ row, stop }) => ({ id: row.id, kind: row.kind, text: row.text, ...stop })),
    heading,
    state: meeting.status === 'CLOSED' ? null : 'Draft',
    marking,
    audience: audienceWords[audience],
    now,
    zone: partnership.zone,
    fileName: `${shortTitle} co-chairs' summary (${marking})`,
  }
}

export type MadeSummaryCopy = NonNullable<Awaited<ReturnType<(typeof previewSummaryCopy)['as']>>>
