import type { Place, ReadLine, ReadPart, ReadSection, ReadWarning } from '../../model'
import { placeWords, quote, warn } from '../telling'
import { withoutContinued } from '../text/repeated'
import { type HeadingRow, toHeadingRow } from './levels'
import type { SortedRow } from './rows'

export type GrowingLine = { -readonly [Key in keyof ReadLine]: ReadLine[Key] }
type GrowingSection = Omit<ReadSection, 'lines'> & { readonly lines: GrowingLine[] }
type GrowingPart = Omit<ReadPart, 'sections'> & { readonly sections: GrowingSection[] }

/** A plan that grows row by row, and knows which part and which section are open. */
export type GrowingPlan = {
  readonly parts: GrowingPart[]
  readonly warnings: ReadWarning[]
  part: GrowingPart | null
  section: GrowingSection | null
  /** What the columns of parts and sections named last. */
  named: { readonly part: string; readonly section: string }
  readonly partsNamed: Map<string, GrowingPart>
  readonly sectionsNamed: Map<string, GrowingSection>
  keys: number
}

export function emptyPlan(): GrowingPlan {
  return {
    parts: [],
    warnings: [],
    part: null,
    section: null,
    named: { part: '', section: '' },
    partsNamed: new Map(),
    sectionsNamed: new Map(),
    keys: 0,
  }
}

export function nextKey(plan: GrowingPlan, level: 'p' | 's' | 'l'): string {
  plan.keys += 1
  return `${level}${String(plan.keys)}`
}

export function openPart(plan: GrowingPlan, heading: HeadingRow): GrowingPart {
  if (plan.part !== null && isSaidAgain(heading, plan.part)) return plan.part
  plan.part = { ...toHeading(heading, nextKey(plan, 'p')), sections: [] }
  plan.section = null
  plan.parts.push(plan.part)
  return plan.part
}

export function openSection(plan: GrowingPlan, heading: HeadingRow): GrowingSection {
  if (plan.section !== null && isSaidAgain(heading, plan.section)) return plan.section
  const part = plan.part ?? openPart(plan, { printed: null, title: '', place: nowhere })
  plan.section = { ...toHeading(heading, nextKey(plan, 's')), lines: [] }
  part.sections.push(plan.section)
  return plan.section
}

/** Where the next line goes: a level the source does not have is opened without a title. */
export function openSectionOf(plan: GrowingPlan, place: Place): GrowingSection {
  return plan.section ?? openSection(plan, { printed: null, title: '', place })
}

/**
 * A pillar or an area may stand in a column of its own; it holds until another is named. The rows of one that comes
 * back after others are lines of the same part, and go on under it.
 */
export function enterColumns(plan: GrowingPlan, row: SortedRow): void {
  const isOtherPart = row.part !== '' && row.part !== plan.named.part
  if (isOtherPart) enterPart(plan, row)
  if (row.section !== '' && row.section !== plan.named.section) enterSection(plan, row, isOtherPart)
}

function enterPart(plan: GrowingPlan, row: SortedRow): void {
  plan.named = { part: row.part, section: '' }
  const before = plan.partsNamed.get(sign(row.part))
  if (before === undefined) {
    plan.partsNamed.set(sign(row.part), openPart(plan, toHeadingRow('', row.part, row.place)))
    return
  }
  tellReturn(plan, before, row)
  plan.part = before
  plan.section =
    before.sections.find(({ title, printedReference }) => title === '' && printedReference === null) ?? null
}

function enterSection(plan: GrowingPlan, row: SortedRow, isTold: boolean): void {
  plan.named = { ...plan.named, section: row.section }
  const name = `${sign(plan.named.part)}\n${sign(row.section)}`
  const before = plan.sectionsNamed.get(name)
  if (before === undefined) {
    plan.sectionsNamed.set(name, openSection(plan, toHeadingRow('', row.section, row.place)))
    return
  }
  if (!isTold) tellReturn(plan, before, row)
  plan.section = before
}

/** Once for each title: a table sorted by date names them over and over. */
function tellReturn(plan: GrowingPlan, { title, place }: GrowingPart | GrowingSection, row: SortedRow): void {
  const begin = `${quote(title)} comes back`
  if (plan.warnings.some(({ message }) => message.startsWith(begin))) return
  const first = place === null ? 'its first lines' : `those from ${placeWords(place)} on`
  const message = `${begin} at ${placeWords(row.place)}; its lines were put together with ${first}.`
  plan.warnings.push(warn('heading-returns', row.place, message))
}

const nowhere: Place = { unit: 'row', number: 0, page: null, sheet: null }

function sign(title: string): string {
  return withoutContinued(title).trim().toLowerCase()
}

/** A title that stands open and is said again on top of a page, "(continued)" or not, opens nothing new. */
function isSaidAgain({ printed, title }: HeadingRow, open: GrowingPart | GrowingSection): boolean {
  return title !== '' && open.printedReference === printed && sign(open.title) === sign(title)
}

function toHeading(heading: HeadingRow, key: string): Omit<ReadSection, 'lines'> {
  const place = heading.title === '' ? null : heading.place
  return {
    key,
    reference: '',
    printedReference: heading.printed,
    title: heading.title,
    place,
    settled: false,
  }
}
