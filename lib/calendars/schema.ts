import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PersonId } from '@/lib/kernel/ids'

export const ofPersonSchema = z.object({ personId: idOf<PersonId>() })
export const nothingSchema = z.object({})
