import type { Actor, Seat } from '@/lib/access/actor'
import { type Guarded, withinCircle } from '@/lib/access/circle'
import { Refusal } from '@/lib/kernel/refusal'
import type { PersonId } from '@/lib/kernel/ids'

/** Nobody is asked to do what they may not read: the owner's seats must be within the circle. */
export function assertOwnerReads(row: Guarded, seats: readonly Seat[]): void {
  const owner: Actor = { personId: '' as PersonId, sessionId: null, name: '', administrator: false, seats }
  if (withinCircle.holds(owner, row)) return
  throw new Refusal('invalid', 'Please check the marked fields.', {
    owner: ['They may not read this outcome. Open its circle first, or choose somebody it includes.'],
  })
}
