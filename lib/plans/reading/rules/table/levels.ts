import type { Place } from '../../model'
import { readLabel } from '../text/label'
import { isCapitals } from '../text/wording'

/** A heading row: its number as printed, if any, and its title. */
export type HeadingRow = { readonly printed: string | null; readonly title: string; readonly place: Place }

export type Level = 'part' | 'section'

/** Reads "1.1 Trade" or, with the number in a cell of its own, "1.1" and "Trade". */
export function toHeadingRow(reference: string, text: string, place: Place): HeadingRow {
  const title = (text === '' ? reference : text).replaceAll('\n', ' ')
  const label = readLabel(title)
  const printed = text === '' || reference === '' ? (label?.printed ?? null) : reference
  const rest =
    printed !== null && label !== null && label.rest !== '' && label.printed === printed ? label.rest : title
  return { printed, title: rest.replace(/\s*:$/, ''), place }
}

/** Which heading rows are parts and which sections, by their numbers and the order in which their kinds appear. */
export function levelsOf(headings: readonly HeadingRow[], followed: readonly boolean[]): readonly Level[] {
  const families = headings.map((heading, at) =>
    familyOf(heading, followed[at - 1] === false ? headings[at - 1] : undefined),
  )
  const order = [...new Set(families)].sort(byDepth)
  const fromSection = families.length > 0 && families.every((family) => /^decimal [2-9]/.test(family))
  return families.map((family) => (order.indexOf(family) === 0 && !fromSection ? 'part' : 'section'))
}

/** A heading right below another of its kind, without a line between them, is one level deeper. */
function familyOf(heading: HeadingRow, above: HeadingRow | undefined): string {
  const own = plainFamily(heading)
  return above !== undefined && own.startsWith('unnumbered') && plainFamily(above) === own
    ? `${own}, second`
    : own
}

function plainFamily(heading: HeadingRow): string {
  const numeral = heading.printed === null ? undefined : readLabel(heading.printed)?.numerals.at(-1)
  if (numeral !== undefined) return `${numeral.kind} ${String(numeral.path.length)}`
  return isCapitals(heading.title) ? 'unnumbered capitals' : 'unnumbered'
}

/** Kinds keep the order in which they appear, save that "1." always stands above "1.1". */
function byDepth(one: string, other: string): number {
  const [first, second] = [one, other].map((family) => /^decimal (\d)/.exec(family)?.[1])
  return first === undefined || second === undefined ? 0 : Number(first) - Number(second)
}
