import type { Circle } from '@/lib/access/circle'
import type { PlainDate } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { tidyText } from '@/lib/kernel/text'
import type { LinePriority, LineState } from '../model'
import { similarity } from '../reading/rules/similarity'
import { changeOf } from './returned-cells'
import type { ReturnedRow } from './returned-rows'

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
  readonly ownRemarkCircle: Circle | null
  /** 0 where the delegation has remarked nothing yet. */
  readonly ownRemarkRevision: number
  readonly revision: number
}

export type CellChange = {
  readonly field: 'status' | 'asOn' | 'leads' | 'target' | 'remarks'
  readonly before: string
  readonly after: string
}

/** A cell that went out filled and came back empty; `stays` says why it cannot be emptied, null where it can. */
export type Emptied = {
  readonly field: CellChange['field']
  readonly before: string
  readonly stays: string | null
}

/** What one returned row would change. */
export type RowChange = {
  readonly line: StandingCells
  readonly place: string
  readonly cells: readonly CellChange[]
  /** Told apart from the changes: each is emptied only where the desk says so. */
  readonly emptied: readonly Emptied[]
  readonly report: { readonly state: LineState; readonly asOn: PlainDate; readonly evidence: string } | null
  readonly leads: readonly string[] | null
  readonly targetOn: string | null
  readonly remark: string | null
  /** Why the desk should look twice before it takes the row over: the line changed meanwhile, or another text stands there. */
  readonly doubt: string | null
  /** Why the row cannot be taken over as it is. */
  readonly problem: string | null
}

export type Returned = {
  readonly changes: readonly RowChange[]
  readonly same: number
  /** Rows whose number the plan does not have. */
  readonly unknown: readonly string[]
  /** Rows whose text was edited: a matrix does not change the wording of the plan. */
  readonly reworded: readonly string[]
}

type Matched = { readonly row: ReturnedRow; readonly line: StandingCells; readonly isOther: boolean }

/** Compares a returned matrix with the plan, row by row and cell by cell, by reference. */
export function compareReturned(
  rows: readonly ReturnedRow[],
  lines: readonly StandingCells[],
  now: Date,
): Returned {
  const bySign = Map.groupBy(lines, ({ reference }) => signOf(reference))
  const matched: Matched[] = []
  const unknown: string[] = []
  for (const row of rows) {
    const line = lineOf(row, bySign.get(signOf(row.reference ?? '')) ?? [])
    if (line === undefined) unknown.push(`${row.reference || 'a row without a number'} (${row.place})`)
    else matched.push({ row, line, isOther: saysOther(row, line) })
  }
  assertThisPlan(matched)
  const rowsOf = Map.groupBy(matched, ({ line }) => line.id)
  const changes = matched
    .filter(({ row, line }) => !repeats(row, rowsOf.get(line.id) ?? []))
    .map(({ row, line, isOther }) => {
      const change = changeOf(row, line, now)
      const doubt = isOther ? otherText : change.doubt
      return { ...change, doubt, ...amongTwins(row, rowsOf.get(line.id) ?? [], doubt) }
    })
  const told = changes.filter(
    ({ cells, emptied, problem }) => cells.length > 0 || emptied.length > 0 || problem !== null,
  )
  const reworded = matched
    .filter(({ row, line }) => (row.text ?? '') !== '' && row.text !== tidyText(line.text))
    .map(({ row, line }) => `${line.reference || 'a row without a number'} (${row.place})`)
  return { changes: told, same: matched.length - told.length, unknown, reworded: [...new Set(reworded)] }
}

const otherText = 'The sheet has another text under this number. Make sure that this line is meant.'

function signOf(reference: string): string {
  return reference
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase()
}

/** The line a row is about: by its number, and where several share it, or have none, by the very text. */
function lineOf(row: ReturnedRow, candidates: readonly StandingCells[]): StandingCells | undefined {
  const hasNumber = signOf(row.reference ?? '') !== ''
  if (hasNumber && candidates.length < 2) return candidates[0]
  const same = candidates.filter(({ text }) => tidyText(text) === row.text)
  return same.length === 1 ? same[0] : undefined
}

function saysOther({ text = '' }: ReturnedRow, line: StandingCells): boolean {
  return text !== '' && similarity(text, line.text) < 0.4
}

/** References alone fit any plan: where most texts are others, the sheet belongs to another one. */
function assertThisPlan(matched: readonly Matched[]): void {
  const withText = matched.filter(({ row }) => (row.text ?? '') !== '')
  const others = withText.filter(({ isOther }) => isOther)
  if (withText.length >= 3 && others.length > withText.length / 2)
    throw new Refusal(
      'invalid',
      'Under most of its numbers this sheet has other texts than the plan: it seems to be the matrix of another plan.',
    )
}

/** The same line once more with the same cells, as in a matrix ordered by leads. */
function repeats(row: ReturnedRow, twins: readonly Matched[]): boolean {
  const first = twins.find((twin) => saidIn(twin.row) === saidIn(row))
  return first !== undefined && first.row !== row
}

/** A line that stands in the sheet twice with different cells: nobody but the desk knows which of them is right. */
function amongTwins(row: ReturnedRow, twins: readonly Matched[], doubt: string | null) {
  const other = twins.find((twin) => saidIn(twin.row) !== saidIn(row))
  if (other === undefined) return {}
  const said = `The sheet has this line twice with different cells; see ${other.row.place}.`
  return twins[0]?.row === row ? { doubt: doubt ?? said } : { problem: said }
}

function saidIn({ place: _place, ...cells }: ReturnedRow): string {
  return JSON.stringify(cells)
}
