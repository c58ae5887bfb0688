import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PartnershipId, PersonId } from '@/lib/kernel/ids'

const partnershipId = idOf<PartnershipId>()

export const listNewsSchema = z.object({ partnershipId, after: z.string().max(200).optional() })
export const ofPartnershipSchema = z.object({ partnershipId })
export const readNewsSchema = z.object({ partnershipId, key: z.string().min(1).max(100) })
export const chooseDigestSchema = z.object({ personId: idOf<PersonId>(), wanted: z.boolean() })
export const nothingSchema = z.object({})
