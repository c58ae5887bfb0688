import { type Actor, deskSeats, type Seat } from '@/lib/access/actor'
import { withinCircle, withinPaper } from '@/lib/access/circle'
import { runsDesk } from '@/lib/access/seat'
import type { TextKind } from './model/text'

/**
 * Who may read an agenda: whoever its circle lets in.
 * Who may read what stands in it (an item, a text, a paper): whoever both its own circle and the agenda's let in.
 * Who may change it: the desk alone, whatever the delegation of the one who reads it.
 * Who may write a national brief: whoever speaks for a delegation, on an item that may be read, for that delegation alone.
 */
export const mayRead = withinCircle
export const mayReadWithin = withinPaper
export const mayEdit = runsDesk

/** The seat a person writes a brief from: the desk's if there is one; an observer's is none. */
export function briefSeat(actor: Actor, { partnershipId }: { readonly partnershipId: string }): Seat | null {
  const seats = [...deskSeats(actor), ...actor.seats].filter((seat) => seat.partnershipId === partnershipId)
  return seats.find((seat) => seat.role !== 'OBSERVER') ?? null
}

/** Whether the actor may write a text of this kind on an item of the partnership that is seen. */
export function mayWrite(actor: Actor, item: { readonly partnershipId: string }, kind: TextKind): boolean {
  return kind === 'NATIONAL_BRIEF' ? briefSeat(actor, item) !== null : mayEdit.holds(actor, item)
}
