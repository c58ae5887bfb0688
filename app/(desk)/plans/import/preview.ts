import type { ColumnMapping, PlanReading, ReadKey, ReadWarning } from '@/lib/plans/reading/model'
import type { ReadPlan } from '@/lib/plans/reading/rules/read-plan'
import { readTables } from '@/lib/plans/reading/rules/read-tables'
import { type Item, isUntitled, keyOf, toItems } from '@/lib/plans/reading/rules/preview/items'
import { move } from '@/lib/plans/reading/rules/preview/move'

/** A file as it was read and as it stands after what the officer did to it. */
export type Read = {
  readonly source: string
  readonly reading: PlanReading
  readonly tables: ReadPlan['tables']
  /** What is typed about the plan itself: its title, when it runs. */
  readonly said: Readonly<Record<string, string>>
}

/** The rows a preview shows: a level the source does not have is drawn only where it stands beside another. */
export function shownItems(reading: PlanReading): readonly Item[] {
  const manyParts = reading.parts.length > 1
  const lonely = new Set(
    reading.parts.flatMap(({ sections }) => (sections.length === 1 ? sections.map(({ key }) => key) : [])),
  )
  return toItems(reading).filter((item) => {
    if (item.kind === 'line' || !isUntitled(item.heading)) return true
    return item.kind === 'part' ? manyParts : !lonely.has(item.heading.key)
  })
}

/** How many lines stand under each heading. */
export function linesUnder(reading: PlanReading): ReadonlyMap<ReadKey, number> {
  const counts = new Map<ReadKey, number>()
  for (const part of reading.parts) {
    let sum = 0
    for (const section of part.sections) {
      counts.set(section.key, section.lines.length)
      sum += section.lines.length
    }
    counts.set(part.key, sum)
  }
  return counts
}

/** The row a warning is about: the one at its place in the source, or the first one after it. */
export function rowOf(reading: PlanReading, { place, line }: ReadWarning): ReadKey | null {
  const items = toItems(reading).filter((item) => placeOf(item)?.sheet === (place?.sheet ?? null))
  const at = items.findIndex((item) => (placeOf(item)?.number ?? -1) >= line)
  const item = items[at === -1 ? items.length - 1 : at]
  return item === undefined ? null : keyOf(item)
}

/** The text set aside a warning is about, where it is about one. */
export function asideOf(reading: PlanReading, { place, line }: ReadWarning): ReadKey | null {
  const found = reading.leftOut.find(
    (text) => text.place.number === line && text.place.sheet === (place?.sheet ?? null),
  )
  return found?.key ?? null
}

/** What the other columns of a table say of a line: "Foreign ministries · 2026 · on-going". */
export function besideOf(item: Item): string {
  if (item.kind !== 'line') return ''
  const { lead, timeline, status, budget, remarks } = item.line
  return [lead, timeline, status, budget, remarks].filter(Boolean).join(' · ')
}

export function placeOf(item: Item) {
  return item.kind === 'line' ? item.line.place : item.heading.place
}

export function referenceOf(item: Item): string {
  return item.kind === 'line' ? item.line.reference : item.heading.reference
}

export function wordsOf(item: Item): string {
  return item.kind === 'line' ? item.line.text : item.heading.title
}

/** One step up: a line over the row above it, a heading with all that is under it over the heading of its kind above. */
export function moveUp(reading: PlanReading, key: ReadKey): PlanReading {
  const { items, at, item } = found(reading, key)
  const before =
    item?.kind === 'line'
      ? items[at - 1]
      : items.slice(0, Math.max(at, 0)).findLast((other) => other.kind === item?.kind)
  return before === undefined ? reading : move(reading, key, { before: keyOf(before) })
}

export function moveDown(reading: PlanReading, key: ReadKey): PlanReading {
  const { items, at, item } = found(reading, key)
  const after =
    item?.kind === 'line' ? items[at + 1] : items.slice(at + 1).find((other) => other.kind === item?.kind)
  return after === undefined ? reading : move(reading, key, { after: keyOf(after) })
}

function found(reading: PlanReading, key: ReadKey) {
  const items = toItems(reading)
  const at = items.findIndex((item) => keyOf(item) === key)
  return { items, at, item: items[at] }
}

/** Reads the tables again with one column taken for something else. */
export function withMapping(read: Read, table: number, mapping: ColumnMapping): Read {
  const mappings = read.tables.map((one, at) => (at === table ? mapping : one.mapping))
  return { ...read, ...readTables(read.tables, mappings) }
}
