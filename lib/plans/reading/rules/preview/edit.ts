import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadKey } from '../../model'
import { tidy } from '../text/joining'
import { type Item, fromItems, indexOf, toItems, withText } from './items'

const longestReference = 60
const longestTitle = 1_000
const longestText = 20_000

/** Gives a line or heading the reference the officer types; what was printed stays beside it. */
export function editReference(reading: PlanReading, key: ReadKey, reference: string): PlanReading {
  const typed = tidy(reference)
  if (typed.length > longestReference) throw tooLong('reference', longestReference)
  return change(reading, key, (item) =>
    item.kind === 'line'
      ? { kind: 'line', line: { ...item.line, reference: typed, settled: true } }
      : { ...item, heading: { ...item.heading, reference: typed, settled: true } },
  )
}

/** Changes the title of a part or section. */
export function editTitle(reading: PlanReading, key: ReadKey, title: string): PlanReading {
  const typed = tidy(title)
  if (typed.length > longestTitle) throw tooLong('title', longestTitle)
  return change(reading, key, (item) => {
    if (item.kind === 'line') throw new Refusal('invalid', 'A line has a text and no title.')
    return { ...item, heading: { ...item.heading, title: typed } }
  })
}

/** Changes the text of a line. */
export function editText(reading: PlanReading, key: ReadKey, text: string): PlanReading {
  const typed = text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n')
  if (typed === '') throw new Refusal('invalid', 'A line needs a text.', { text: ['A line needs a text.'] })
  if (typed.length > longestText) throw tooLong('text', longestText)
  return change(reading, key, (item) => {
    if (item.kind !== 'line') throw new Refusal('invalid', 'A heading has a title and no text.')
    return { kind: 'line', line: withText(item.line, typed) }
  })
}

function change(reading: PlanReading, key: ReadKey, edit: (item: Item) => Item): PlanReading {
  const items = toItems(reading)
  return fromItems(
    reading,
    items.map((item, at) => (at === indexOf(items, key) ? edit(item) : item)),
    reading.leftOut,
  )
}

function tooLong(field: string, most: number): Refusal {
  const sentence = `At most ${String(most)} letters fit here.`
  return new Refusal('invalid', sentence, { [field]: [sentence] })
}
