import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { ActionLineId } from '@/lib/kernel/ids'
import { lineField, planField } from './plan'

export const readMappingSchema = z.object({ planId: planField, intoId: planField })

/** Unfinished lines and where each goes on: in a line of the successor, or, without one, in a new line of it. */
export const carryOverSchema = z.object({
  planId: planField,
  intoId: planField,
  carried: z
    .array(z.object({ lineId: lineField, intoLineId: idOf<ActionLineId>().nullable().default(null) }))
    .min(1, 'Choose a line to carry over.')
    .max(5000),
})

/** Which lines of one plan of action each line of a sector's plan serves; an empty list takes them back. What they serve of other plans stays. */
export const serveLinesSchema = z.object({
  planId: planField,
  intoId: planField,
  lines: z
    .array(z.object({ lineId: lineField, serves: z.array(lineField).max(50) }))
    .min(1, 'Choose a line.')
    .max(5000),
})
