import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { MeetingId, PartnershipId } from '@/lib/kernel/ids'
import { MEETING_STATUSES } from '../model/meeting'

const partnershipId = idOf<PartnershipId>()

export const readMeetingSchema = z.object({ meetingId: idOf<MeetingId>() })
export const ofPartnershipSchema = z.object({ partnershipId })

/** One of the words, in any case; null for everything else. */
function oneOf<const Words extends readonly string[]>(words: Words) {
  return z
    .string()
    .transform((said): Words[number] | null => words.find((word) => word === said.toUpperCase()) ?? null)
    .nullable()
    .catch(null)
    .default(null)
}

/** Words of an address are worn in transit: what nobody knows is passed over, never refused. */
export const listMeetingsSchema = z.object({
  partnershipId,
  /** Those to come, unless it says past. */
  when: oneOf(['UPCOMING', 'PAST']),
  series: z.array(z.string().max(64)).max(50).catch([]).default([]),
  status: oneOf(MEETING_STATUSES),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null)
    .default(null),
  after: z.string().max(100).nullable().catch(null).default(null),
})

export const monthSchema = z.object({
  partnershipId,
  /** Null is the month it is. */
  month: z
    .string()
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)
    .nullable()
    .catch(null)
    .default(null),
})
