import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PartnershipId } from '@/lib/kernel/ids'

export const readTodaySchema = z.object({ partnershipId: idOf<PartnershipId>() })
