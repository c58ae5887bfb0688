import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PartnershipId, TopicId } from '@/lib/kernel/ids'
import { POLES } from '../model'

/** Words of an address are worn in transit: what nobody knows is passed over, never refused. */
export const listTopicsSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  pole: z
    .string()
    .transform((said) => POLES.find((pole) => pole === said.toUpperCase()) ?? null)
    .nullable()
    .catch(null)
    .default(null),
  series: z.string().max(64).nullable().catch(null).default(null),
  retired: z.enum(['shown', 'hidden']).catch('hidden').default('hidden'),
})

export const readTopicSchema = z.object({ topicId: idOf<TopicId>() })
export const ofPartnershipSchema = z.object({ partnershipId: idOf<PartnershipId>() })
