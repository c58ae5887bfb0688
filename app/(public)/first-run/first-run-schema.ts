import { z } from 'zod'
import { firstAdministratorSchema } from '@/lib/identity/schema'
import { foundPartnershipSchema } from '@/lib/partnerships/schema/found'

/** Everything a new house is told at once: who looks after it, and for which partnership. */
export const firstRunSchema = z.object({
  administrator: firstAdministratorSchema,
  partnership: foundPartnershipSchema,
})
