import { z } from 'zod'
import { counter, idOf } from '@/lib/kernel/fields'
import type { PartnershipId } from '@/lib/kernel/ids'
import { ROOMS } from './model'

const roomField = z.enum(ROOMS, 'Choose a part of the house.')

export const readTrailSchema = z.object({
  /** Which chain: that of a partnership, or that of the house itself, with its accounts. */
  of: z.discriminatedUnion('chain', [
    z.object({ chain: z.literal('house') }),
    z.object({
      chain: z.literal('partnership'),
      partnershipId: idOf<PartnershipId>('Choose a partnership.'),
    }),
  ]),
  rooms: z.array(roomField).max(ROOMS.length, 'Too many at once.').default([]),
  /** Acts before this place in the chain; null from the newest on. */
  before: counter(1, 'This is not a place in the trail.').nullable().default(null),
})
