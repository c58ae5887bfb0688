import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadHeading, ReadKey, ReadLine, TableFields } from '../../model'
import { dropItem } from './drop'
import { type Item, fromItems, indexOf, isUntitled, toItems, withText } from './items'

/** What a piece of the source may be in the plan. */
export type ItemKind = 'part' | 'section' | 'line' | 'none'

/**
 * Says that a line is a heading, a heading a line, or that it is neither. What stands below a new heading belongs to it
 * from then on; what stood below one that is no heading any more belongs to the heading above.
 */
export function retype(reading: PlanReading, key: ReadKey, kind: ItemKind): PlanReading {
  if (kind === 'none') return dropItem(reading, key)
  const items = toItems(reading)
  const at = indexOf(items, key)
  const item = items[at]
  if (item === undefined || item.kind === kind) return reading
  const changed = kind === 'line' ? toLineItem(item) : toHeadingItem(item, kind)
  const lost = item.kind === 'line' && kind !== 'line' ? fieldsText(item.line) : ''
  const leftOut =
    lost === '' || item.kind !== 'line'
      ? reading.leftOut
      : [
          ...reading.leftOut,
          {
            key: `${key}-fields`,
            reason: 'dropped' as const,
            text: lost,
            printedReference: null,
            place: item.line.place,
            fields: {},
          },
        ]
  return fromItems(reading, items.with(at, changed), leftOut)
}

function toLineItem(item: Item): Item {
  if (item.kind === 'line') return item
  const { key, reference, printedReference, title, place, settled } = item.heading
  if (isUntitled(item.heading) || title === '' || place === null) {
    throw new Refusal('invalid', 'This heading has no text that could be a line.')
  }
  const line: ReadLine = {
    key,
    reference,
    printedReference,
    text: '',
    place,
    flags: [],
    splitHints: [],
    settled,
  }
  return { kind: 'line', line: withText(line, title) }
}

function toHeadingItem(item: Item, kind: 'part' | 'section'): Item {
  if (item.kind !== 'line') return { kind, heading: item.heading }
  const { key, reference, printedReference, text, place, settled } = item.line
  const heading: ReadHeading = {
    key,
    reference,
    printedReference,
    title: text.replaceAll('\n', ' ').replace(/\s*:$/, ''),
    place,
    settled,
  }
  return { kind, heading }
}

/** A heading has no lead or status; what the line had is kept among the texts left out. */
function fieldsText({ lead, timeline, status, budget, remarks }: TableFields): string {
  return [lead, timeline, status, budget, remarks].filter((field) => field !== undefined).join('; ')
}
