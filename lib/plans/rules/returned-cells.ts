import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { type LineState, lineStates, stateWords } from '../model'
import { splitNames } from './names'
import type { CellChange, RowChange, StandingCells } from './returned'
import type { ReturnedRow } from './returned-rows'
import { emptiedCells } from './emptied-cells'
import { readMark, sheetMark } from './sheet-mark'
import { needsEvidence } from './status'
import { dayOf, latestDay } from './today'
import { typedDay } from './typed-day'

/** What one returned row would change of its line, cell by cell, and why it cannot or should not at once. */
export function changeOf(row: ReturnedRow, line: StandingCells, now: Date): RowChange {
  const cells: CellChange[] = []
  const state = row.status === undefined || row.status === '' ? line.state : stateOf(row.status)
  const typed = row.asOn === undefined || row.asOn === '' ? null : typedDay(row.asOn)
  const isReported =
    state !== null && (state !== line.state || (typed !== null && typed > (line.stateAsOn ?? '')))
  const asOn = typed === null || typed === line.stateAsOn ? dayOf(now) : typed
  if (isReported && state !== line.state)
    cells.push({ field: 'status', before: stateWords[line.state], after: stateWords[state] })
  if (isReported) cells.push({ field: 'asOn', before: dayOr(line.stateAsOn), after: dayText(asOn) })

  const leads = row.lead === undefined ? null : splitNames(row.lead)
  const ledAnew = leads !== null && leads.length > 0 && leads.join('|') !== line.leads.join('|')
  if (ledAnew) cells.push({ field: 'leads', before: line.leads.join(', '), after: leads.join(', ') })

  const target = row.target === undefined || row.target === '' ? null : typedDay(row.target)
  const aimedAnew = target !== null && target !== line.nextOn && target !== line.targetOn
  if (aimedAnew) cells.push({ field: 'target', before: dayOr(line.targetOn), after: dayText(target) })

  const more = newWords(row.remarks, line.remarks)
  const remark = more === '' ? null : joined(line.ownRemark, more)
  if (remark !== null) cells.push({ field: 'remarks', before: line.ownRemark, after: remark })

  const report = isReported ? { state, asOn, evidence: row.evidence ?? '' } : null
  return {
    line,
    place: row.place,
    cells,
    emptied: emptiedCells(row, line),
    report,
    leads: ledAnew ? leads : null,
    targetOn: aimedAnew ? target : null,
    remark,
    doubt: doubtOf(row, line, isReported ? typed : null),
    problem: problemOf(row, state, report, now) ?? lengthProblem(row, remark),
  }
}

/** Whether the line changed after the sheet was taken out: by the mark that went out with it, or, where it has none, by the day. */
function doubtOf(row: ReturnedRow, line: StandingCells, typed: PlainDate | null): string | null {
  const stands = `${stateWords[line.state].toLowerCase()}${line.stateAsOn === null ? '' : `, as of ${dayText(line.stateAsOn)}`}`
  const { mark } = readMark(row.mark ?? '')
  if (mark !== '' && mark !== sheetMark(line))
    return `The line has changed since the sheet was taken out; it stands as ${stands}.`
  if (typed === null || line.stateAsOn === null || typed >= line.stateAsOn) return null
  return mark === ''
    ? `The line was reported on since the sheet was taken out: ${stands}.`
    : `Something was reported as of a later day: ${stands}. The line will stay so.`
}

function problemOf(
  row: ReturnedRow,
  state: LineState | null,
  report: RowChange['report'],
  now: Date,
): string | null {
  if (state === null)
    return `“${row.status ?? ''}” is no status. Use ${Object.values(stateWords).join(', ')}.`
  for (const day of [row.asOn ?? '', row.target ?? ''])
    if (day !== '' && typedDay(day) === null) return `“${day}” is no day.`
  if (report === null) return null
  if (report.asOn > latestDay(now)) return 'The day the status is as of has not come yet.'
  return report.evidence === '' ? (needsEvidence[state] ?? null) : null
}

function lengthProblem(row: ReturnedRow, remark: string | null): string | null {
  const long = [
    ['The leads', row.lead, 1000],
    ['The evidence', row.evidence, 4000],
    ['The remark', remark, 8000],
  ] as const
  const found = long.find(([, text, most]) => (text ?? '').length > most)
  return found === undefined ? null : `${found[0]} would be longer than ${String(found[2])} characters.`
}

/** The state a cell names, whatever mark stands before it and however "on-going" is spelt. */
function stateOf(words: string): LineState | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  return lineStates.find((state) => plain(stateWords[state]) === plain(words)) ?? null
}

/** What stands in the cell beside the remarks that went out in it. */
function newWords(cell: string | undefined, known: readonly string[]): string {
  const before = new Set(known.flatMap((text) => text.split('\n')).map((line) => line.trim()))
  return (cell ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !before.has(line))
    .join('\n')
}

function joined(own: string, more: string): string {
  return own === '' ? more : `${own}\n${more}`
}

function dayOr(day: string | null): string {
  return day === null ? '' : dayText(day)
}
