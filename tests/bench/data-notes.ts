import { newId } from '@/lib/kernel/ids'
import { type Desk, daysAgo, ownedBy } from './data'
import type { Held } from './data-meetings'
import { type Into, each, insert } from './insert'

const words =
  'What was said on the subject, and what the desk makes of it, in a few sentences of the usual length. '

/**
 * 2,000 notes, times the scale, by the desk officer: half of them for the desk's own delegation, half on items of the
 * meetings, the others between meetings. Every item of the last meeting has one.
 */
export async function fillNotes(
  into: Into,
  desk: Desk,
  { scale, held }: { scale: number; held: readonly Held[] },
): Promise<{ noteId: string }> {
  const newestFirst = held.toReversed()

  const noteId = newId()
  const noteOf = (n: number) => {
    const plain = `Note ${String(n + 1)} on field ${String(n % 97)}. ${words.repeat(3)}`
    const at = new Date(`${daysAgo(n % 700)}T03:00:00Z`)
    return {
      id: n === 0 ? noteId : newId(),
      ...ownedBy(desk),
      circle: n % 2 === 0 ? ('OWN_DELEGATION' as const) : ('ALL_DELEGATIONS' as const),
      authorId: desk.personId,
      ...(n < 1000 * scale ? placeAt(newestFirst, n) : { meetingId: null, itemId: null }),
      title: `Note ${String(n + 1)} on field ${String(n % 97)}`,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: plain }] }] },
      plain,
      createdAt: at,
      updatedAt: at,
      updatedById: desk.personId,
    }
  }
  await insert(into, 'Note', each(2000 * scale, noteOf))
  return { noteId }
}

function placeAt(held: readonly Held[], n: number): { meetingId: string | null; itemId: string | null } {
  const meeting = held[Math.floor(n / 20) % held.length]
  const item = meeting?.items[n % 20]
  return meeting === undefined || item === undefined
    ? { meetingId: null, itemId: null }
    : { meetingId: meeting.meetingId, itemId: item.id }
}
