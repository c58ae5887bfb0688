import type { PlainDate } from '@/lib/kernel/clock'
import { type FieldErrors, Refusal } from '@/lib/kernel/refusal'
import { joinWords } from '@/lib/kernel/text'
import type { LineState } from '../model'
import { assertReportable } from './status'

type Row = {
  readonly lineId: string
  readonly revision: number
  readonly report: { readonly state: LineState; readonly asOn: PlainDate; readonly evidence: string } | null
  readonly leads: string | null
  readonly targetOn: string | null
  readonly remark: { readonly revision: number } | null
}
type Line = {
  readonly id: string
  readonly reference: string
  readonly state: LineState
  readonly goneOn: string | null
  readonly revision: number
}

const changed = 'The line has changed since the matrix was read in. Read it in once more.'
const remarked = 'Your remark on this line has changed since the matrix was read in. Read it in once more.'

/**
 * Rows of a returned matrix are taken over together or not at all: each on the line of this plan as it was shown, each line
 * once, each saying something. Every refused row is named with its reason, by the id of its line.
 */
export function assertTakeable(
  rows: readonly Row[],
  lines: readonly Line[],
  remarks: ReadonlyMap<string, number>,
  today: PlainDate,
): void {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const refused: FieldErrors = {}
  const codes = new Set<string>()
  const seen = new Set<string>()
  for (const row of rows) {
    const refusal = refusalOf(row, byId.get(row.lineId), remarks.get(row.lineId) ?? 0, today, seen)
    seen.add(row.lineId)
    if (refusal === null) continue
    codes.add(refusal.code)
    const sentences = Object.values(refusal.fields).flat()
    refused[row.lineId] = sentences.length > 0 ? sentences : [refusal.message]
  }
  const ids = Object.keys(refused)
  if (ids.length === 0) return
  const names = ids.slice(0, 5).map((id) => byId.get(id)?.reference ?? 'a line that is not in this plan')
  const more = ids.length > names.length ? [`${String(ids.length - names.length)} more`] : []
  throw new Refusal(
    codes.has('conflict') ? 'conflict' : 'invalid',
    `Nothing was saved, because of ${joinWords([...new Set(names), ...more])}. Untick what cannot be taken over, or set it right.`,
    refused,
  )
}

function refusalOf(
  row: Row,
  line: Line | undefined,
  remarkRevision: number,
  today: PlainDate,
  seen: ReadonlySet<string>,
): Refusal | null {
  if (line === undefined) return new Refusal('conflict', 'This plan has no such line any more.')
  if (seen.has(row.lineId)) return new Refusal('invalid', 'The line is there twice.')
  if (row.report === null && row.leads === null && row.targetOn === null && row.remark === null)
    return new Refusal('invalid', 'The row changes nothing.')
  if (row.revision !== line.revision) return new Refusal('conflict', changed)
  if (row.remark !== null && row.remark.revision !== remarkRevision) return new Refusal('conflict', remarked)
  if (row.report === null) return null
  try {
    assertReportable(line, { ...row.report, revision: row.revision, words: '' }, today)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
