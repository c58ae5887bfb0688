/** What a sheet says of a line, as far as another can change it meanwhile. */
type Said = {
  readonly text: string
  readonly state: string
  readonly stateAsOn: string | null
  readonly leads: readonly string[]
  readonly nextOn: string | null
}

/**
 * A short mark that goes out with the row and comes back with it: where the line no longer gives the same one, it has
 * changed meanwhile. It says nothing by itself, unlike a count of changes, and begins with a letter so that no
 * spreadsheet takes it for a number or a day. (FNV-1a, 32 bits: against slips, not against forgers.)
 */
export function sheetMark({ text, state, stateAsOn, leads, nextOn }: Said): string {
  const said = JSON.stringify([text, state, stateAsOn, leads, nextOn])
  let mark = 0x811c9dc5
  for (let at = 0; at < said.length; at += 1) mark = Math.imul(mark ^ said.charCodeAt(at), 0x01000193)
  return `x${(mark >>> 0).toString(36)}`
}

/** The cells of a row that the one who fills it in may empty. */
export type EmptiedCell = 'asOn' | 'lead' | 'target' | 'remarks'
const letters: Readonly<Record<EmptiedCell, string>> = { asOn: 'a', lead: 'l', target: 'n', remarks: 'r' }

/** The mark with a letter for every cell that went out filled, so that an emptied one is known from one that was empty. */
export function rowMark(line: Said & { readonly remarks: readonly string[] }): string {
  const filled: Readonly<Record<EmptiedCell, boolean>> = {
    asOn: line.stateAsOn !== null,
    lead: line.leads.length > 0,
    target: line.nextOn !== null,
    remarks: line.remarks.length > 0,
  }
  const cells = (Object.keys(letters) as EmptiedCell[]).filter((cell) => filled[cell])
  return `${sheetMark(line)}-${cells.map((cell) => letters[cell]).join('')}`
}

/** What came back in the column of the marks: the mark, and which cells had gone out filled; null where nobody can say. */
export function readMark(said: string): {
  readonly mark: string
  readonly filled: ReadonlySet<EmptiedCell> | null
} {
  const [mark = '', cells] = said.split('-')
  if (cells === undefined) return { mark, filled: null }
  return {
    mark,
    filled: new Set((Object.keys(letters) as EmptiedCell[]).filter((cell) => cells.includes(letters[cell]))),
  }
}
