import { Refusal } from '@/lib/kernel/refusal'
import type { Side } from '../model'

/**
 * A side decides which circles a seat opens. A delegation that changed it would read at once all that was written out of
 * its sight before, so it may only while nobody sits, or ever sat, in it.
 */
export function assertSideMayChange(
  delegation: { readonly side: Side; readonly seats: number },
  side: Side,
): void {
  if (delegation.side === side || delegation.seats === 0) return
  throw new Refusal('conflict', 'Please check the marked fields.', {
    side: [
      'People have seats in it, who would read another circle at once. End its period and add a new delegation instead.',
    ],
  })
}

/** Only a member state coordinates. */
export function assertMayCoordinate(side: Side): void {
  if (side === 'ASEAN') return
  throw new Refusal('invalid', 'Please check the marked fields.', {
    delegationId: ['Choose a member state.'],
  })
}
