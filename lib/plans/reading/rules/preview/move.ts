import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadKey } from '../../model'
import { endOfBlock, fromItems, indexOf, toItems } from './items'

/** Where to: right before another line or heading, or right after it (after a heading: as the first below it). */
export type Target = { readonly before: ReadKey } | { readonly after: ReadKey }

/** Moves a line, or a heading with everything under it. Numbers stay as printed; references follow the new place. */
export function move(reading: PlanReading, key: ReadKey, target: Target): PlanReading {
  const items = toItems(reading)
  const from = indexOf(items, key)
  const to = endOfBlock(items, from)
  const other = indexOf(items, 'before' in target ? target.before : target.after)
  if (other >= from && other < to) {
    if (other === from) return reading
    throw new Refusal('invalid', 'A heading cannot be moved below itself.')
  }
  const block = items.slice(from, to)
  const rest = [...items.slice(0, from), ...items.slice(to)]
  const shifted = other > from ? other - block.length : other
  const moved = items[from]?.kind
  const sibling = moved === items[other]?.kind && moved !== 'line'
  const at = 'before' in target ? shifted : sibling ? endOfBlock(rest, shifted) : shifted + 1
  return fromItems(reading, [...rest.slice(0, at), ...block, ...rest.slice(at)], reading.leftOut)
}
