import { Refusal } from '@/lib/kernel/refusal'
import type { LeftOut, PlanReading, ReadKey, ReadLine } from '../../model'
import { type Item, endOfBlock, fromItems, indexOf, isUntitled, toItems, withText } from './items'

/** Takes a line or a heading out of the plan; the text is kept and can be put back. Lines under a heading stay. */
export function dropItem(reading: PlanReading, key: ReadKey): PlanReading {
  const items = toItems(reading)
  const at = indexOf(items, key)
  return take(reading, items, at, at + 1)
}

/** Takes a heading out with everything under it. */
export function dropWithAll(reading: PlanReading, key: ReadKey): PlanReading {
  const items = toItems(reading)
  const at = indexOf(items, key)
  return take(reading, items, at, endOfBlock(items, at))
}

function take(reading: PlanReading, items: readonly Item[], from: number, to: number): PlanReading {
  const dropped = items.slice(from, to).flatMap(toLeftOut)
  return fromItems(reading, [...items.slice(0, from), ...items.slice(to)], [...reading.leftOut, ...dropped])
}

function toLeftOut(item: Item): readonly LeftOut[] {
  if (item.kind === 'line') {
    const { key, text, printedReference, place, lead, timeline, status, budget, remarks } = item.line
    const fields = Object.fromEntries(
      Object.entries({ lead, timeline, status, budget, remarks }).filter(([, value]) => value !== undefined),
    )
    return [{ key, reason: 'dropped', text, printedReference, place, fields }]
  }
  const { key, title, printedReference, place } = item.heading
  if (isUntitled(item.heading) || place === null) return []
  return [{ key, reason: 'dropped', text: title, printedReference, place, fields: {} }]
}

/** Puts a text that was left out, by the reader or by the officer, back where it stood in the source. */
export function restore(reading: PlanReading, key: ReadKey, kind: 'part' | 'section' | 'line'): PlanReading {
  const text = reading.leftOut.find((one) => one.key === key)
  if (text === undefined) throw new Refusal('not-found', 'This text is no longer among those left out.')
  const items = toItems(reading)
  const at = placeOf(items, text)
  const restored = toItem(text, kind)
  const leftOut = reading.leftOut.filter((one) => one.key !== key)
  return fromItems(reading, [...items.slice(0, at), restored, ...items.slice(at)], leftOut)
}

/** Before the first heading or line that stands further down in the source. */
function placeOf(items: readonly Item[], text: LeftOut): number {
  const at = items.findIndex((item) => {
    const place = item.kind === 'line' ? item.line.place : item.heading.place
    return (
      place !== null &&
      place.sheet === text.place.sheet &&
      place.unit === text.place.unit &&
      place.number > text.place.number
    )
  })
  return at === -1 ? items.length : at
}

function toItem(text: LeftOut, kind: 'part' | 'section' | 'line'): Item {
  const own = {
    key: text.key,
    reference: '',
    printedReference: text.printedReference,
    place: text.place,
    settled: false,
  }
  if (kind !== 'line') return { kind, heading: { ...own, title: text.text.replaceAll('\n', ' ') } }
  const line: ReadLine = { ...own, text: '', flags: [], splitHints: [], ...text.fields }
  return { kind, line: withText(line, text.text) }
}
