import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadKey } from '../../model'
import { joinFields } from '../table/rows'
import { fromItems, indexOf, lineAt, toItems, withText } from './items'

/** Joins a line to the one above it in the same section. A number the lower one had stays in the text, as it may be text. */
export function mergeWithPrevious(reading: PlanReading, key: ReadKey): PlanReading {
  const items = toItems(reading)
  const at = indexOf(items, key)
  const lower = lineAt(items, at)
  const upper = items[at - 1]
  if (upper?.kind !== 'line') throw new Refusal('invalid', 'No line stands above this one in its section.')
  const text = `${upper.line.text}${lower.printedReference === null ? ' ' : `\n${lower.printedReference} `}${lower.text}`
  const merged = { ...withText(upper.line, text), ...joinFields(upper.line, lower) }
  return fromItems(
    reading,
    [...items.slice(0, at - 1), { kind: 'line', line: merged }, ...items.slice(at + 1)],
    reading.leftOut,
  )
}

/** Joins the line below in the same section to this one. */
export function mergeWithNext(reading: PlanReading, key: ReadKey): PlanReading {
  const items = toItems(reading)
  const next = items[indexOf(items, key) + 1]
  if (next?.kind !== 'line') throw new Refusal('invalid', 'No line stands below this one in its section.')
  return mergeWithPrevious(reading, next.line.key)
}
