import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadKey, ReadLine } from '../../model'
import { composeReference } from '../composing'
import { readLabel } from '../text/label'
import { fromItems, freshKeys, indexOf, lineAt, toItems, withText } from './items'

/**
 * Splits a line in two before the word at that offset of its text. The first keeps the number; the second has one only
 * if it begins with one in print, as a sub-item does. Lead and timeline hold for both.
 */
export function splitLine(reading: PlanReading, key: ReadKey, offset: number): PlanReading {
  const items = toItems(reading)
  const at = indexOf(items, key)
  const line = lineAt(items, at)
  const cut = wordStart(line.text, offset)
  const [before, after] = [line.text.slice(0, cut).trimEnd(), line.text.slice(cut).trimStart()]
  if (before === '' || after === '')
    throw new Refusal('invalid', 'Choose a place inside the line to split it.')
  const second = secondOf(line, after, freshKeys(items, reading.leftOut)())
  const split = [
    { kind: 'line', line: withText(line, before) },
    { kind: 'line', line: second },
  ] as const
  return fromItems(reading, [...items.slice(0, at), ...split, ...items.slice(at + 1)], reading.leftOut)
}

/** The start of the word the offset lies in. */
function wordStart(text: string, offset: number): number {
  let at = Math.min(Math.max(Math.trunc(offset), 0), text.length)
  if (/\s/.test(text[at] ?? ' ')) return at
  while (at > 0 && !/\s/.test(text[at - 1] ?? ' ')) at -= 1
  return at
}

function secondOf(line: ReadLine, text: string, key: ReadKey): ReadLine {
  const label = readLabel(text)
  const printed = label === null || label.rest === '' || label.mark === 'bare' ? null : label.printed
  const { lead, timeline } = line
  const own = {
    key,
    text: '',
    place: line.place,
    flags: [],
    splitHints: [],
    ...(lead === undefined ? {} : { lead }),
    ...(timeline === undefined ? {} : { timeline }),
  }
  if (label === null || printed === null) {
    return withText({ ...own, reference: '', printedReference: null, settled: false }, text)
  }
  const isSubItem = label.numerals[0]?.path.length === 1
  const reference = isSubItem ? composeReference(printed, [line], 'complete') : ''
  return withText({ ...own, reference, printedReference: printed, settled: isSubItem }, label.rest)
}
