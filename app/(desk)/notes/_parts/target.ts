import { valueOf, type View } from '@/app/_ui/table/view'

export type AskedTarget = { meetingId?: string; itemId?: string; topicId?: string; lineId?: string }

const words = [
  ['line', 'lineId'],
  ['topic', 'topicId'],
  ['item', 'itemId'],
  ['meeting', 'meetingId'],
] as const

/** What the address says a note is about: one thing, the closest of those it names. */
export function askedTarget(view: View): AskedTarget {
  for (const [word, field] of words) {
    const id = valueOf(view, word)
    if (id !== undefined && id !== '') return { [field]: id }
  }
  return {}
}

/** Where a note on that is begun. */
export function newNoteAddress(asked: AskedTarget): string {
  const found = words.find(([, field]) => asked[field] !== undefined)
  return found === undefined ? '/notes/new' : `/notes/new?${found[0]}=${asked[found[1]] ?? ''}`
}
