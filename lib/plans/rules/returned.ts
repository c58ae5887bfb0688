import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { type LinePriority, type LineState, lineStates, stateWords } from '../model'
import { splitNames } from './names'
import type { ReturnedRow } from './returned-rows'
import { needsEvidence } from './status'
import { typedDay } from './typed-day'

/** A line as it stands, with everything a returned row can change and what must go with it. */
export type StandingCells = {
  readonly id: string
  readonly reference: string
  readonly text: string
  readonly ourTitle: string
  readonly priority: LinePriority
  readonly state: LineState
  readonly stateAsOn: string | null
  /** The leads that hold, own or inherited. */
  readonly leads: readonly string[]
  readonly ownLeads: readonly string[]
  readonly focalPoints: readonly string[]
  readonly targetOn: string | null
  readonly nextOn: string | null
  readonly remarks: readonly string[]
  readonly ownRemark: string
  readonly revision: number
}

export type CellChange = {
  readonly field: 'status' | 'asOn' | 'leads' | 'target' | 'remarks'
  readonly before: string
  readonly after: string
}

/** What one returned row would change. */
export type RowChange = {
  readonly line: StandingCells
  readonly place: string
  readonly cells: readonly CellChange[]
  readonly report: { readonly state: LineState; readonly asOn: PlainDate; readonly evidence: string } | null
  readonly leads: readonly string[] | null
  readonly targetOn: string | null
  readonly remark: string | null
  /** The line was reported on after the sheet was taken out. */
  readonly stale: string | null
  /** Why the row cannot be taken over as it is. */
  readonly problem: string | null
}

export type Returned = {
  readonly changes: readonly RowChange[]
  readonly same: number
  /** Rows whose number the plan does not have. */
  readonly unknown: readonly string[]
}

/** Compares a returned matrix with the plan, row by row and cell by cell, by reference. */
export function compareReturned(
  rows: readonly ReturnedRow[],
  lines: readonly StandingCells[],
  today: PlainDate,
): Returned {
  const byReference = new Map(lines.map((line) => [signOf(line.reference), line]))
  const changes: RowChange[] = []
  const unknown: string[] = []
  let same = 0
  for (const row of rows) {
    const line = byReference.get(signOf(row.reference ?? ''))
    if (line === undefined) {
      unknown.push(`${row.reference ?? ''} (${row.place})`)
      continue
    }
    const change = changeOf(row, line, today)
    if (change.cells.length === 0 && change.problem === null) same += 1
    else changes.push(change)
  }
  return { changes, same, unknown }
}

function signOf(reference: string): string {
  return reference
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase()
}

function changeOf(row: ReturnedRow, line: StandingCells, today: PlainDate): RowChange {
  const cells: CellChange[] = []
  const state = row.status === undefined || row.status === '' ? line.state : stateOf(row.status)
  const typed = row.asOn === undefined || row.asOn === '' ? null : typedDay(row.asOn)
  const isReported =
    state !== null && (state !== line.state || (typed !== null && typed > (line.stateAsOn ?? '')))
  const asOn = typed === null || typed === line.stateAsOn ? today : typed
  if (isReported && state !== line.state)
    cells.push({ field: 'status', before: stateWords[line.state], after: stateWords[state] })
  if (isReported) cells.push({ field: 'asOn', before: dayOr(line.stateAsOn), after: dayText(asOn) })

  const leads = row.lead === undefined ? null : splitNames(row.lead)
  const ledAnew = leads !== null && leads.length > 0 && leads.join('|') !== line.leads.join('|')
  if (ledAnew) cells.push({ field: 'leads', before: line.leads.join(', '), after: leads.join(', ') })

  const target = row.target === undefined || row.target === '' ? null : typedDay(row.target)
  const aimedAnew = target !== null && target !== line.nextOn && target !== line.targetOn
  if (aimedAnew) cells.push({ field: 'target', before: dayOr(line.targetOn), after: dayText(target) })

  const remark = newWords(row.remarks, line.remarks)
  if (remark !== '')
    cells.push({ field: 'remarks', before: line.ownRemark, after: joined(line.ownRemark, remark) })

  const evidence = row.evidence ?? ''
  return {
    line,
    place: row.place,
    cells,
    report: isReported ? { state, asOn, evidence } : null,
    leads: ledAnew ? leads : null,
    targetOn: aimedAnew ? target : null,
    remark: remark === '' ? null : joined(line.ownRemark, remark),
    stale:
      isReported && line.stateAsOn !== null && typed !== null && typed < line.stateAsOn
        ? `The line was reported on since the sheet was taken out: ${stateWords[line.state].toLowerCase()}, as of ${dayText(line.stateAsOn)}.`
        : null,
    problem: problemOf(row, state, isReported ? { asOn, evidence } : null, today),
  }
}

function problemOf(
  row: ReturnedRow,
  state: LineState | null,
  report: { asOn: PlainDate; evidence: string } | null,
  today: PlainDate,
): string | null {
  if (state === null)
    return `“${row.status ?? ''}” is no status. Use ${Object.values(stateWords).join(', ')}.`
  if (row.asOn !== undefined && row.asOn !== '' && typedDay(row.asOn) === null)
    return `“${row.asOn}” is no day.`
  if (row.target !== undefined && row.target !== '' && typedDay(row.target) === null)
    return `“${row.target}” is no day.`
  if (report === null) return null
  if (report.asOn > today) return 'The day the status is as of has not come yet.'
  return report.evidence === '' ? (needsEvidence[state] ?? null) : null
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
