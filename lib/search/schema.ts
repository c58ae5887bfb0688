import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PartnershipId } from '@/lib/kernel/ids'
import { KINDS, MOST_HITS } from './model'

/** Words of an address are worn in transit: kinds nobody knows are passed over, and too many words are cut, never refused. */
export const findSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  words: z
    .string()
    .catch('')
    .transform((typed) => typed.slice(0, 300)),
  kinds: z
    .array(z.string())
    .catch([])
    .default([])
    .transform((said) => KINDS.filter((kind) => said.includes(kind.toLowerCase()))),
  atMost: z.number().int().min(1).max(MOST_HITS).default(MOST_HITS),
})
