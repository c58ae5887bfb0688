import { z } from 'zod'
import { idOf, optionalLine } from '@/lib/kernel/fields'
import type { DelegationId } from '@/lib/kernel/ids'
import { ROLES } from '@/lib/people/model'
import { invitePersonSchema } from '@/lib/people/schema'

/** An invitation and, perhaps, the first seat. */
export const inviteWithSeatSchema = invitePersonSchema.extend({
  /** Empty for no seat yet. */
  delegationId: z.union([z.literal('').transform(() => null), idOf<DelegationId>()]),
  role: z.enum(ROLES, 'Choose a role.'),
  office: optionalLine(120),
})
