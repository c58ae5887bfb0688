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
