import { z } from 'zod'
import { line } from '@/lib/kernel/fields'
import { DEFAULT_PREPARATION, type PreparationStep } from '../model/back-planning'

/** The steps of back-planning as a partnership keeps them; none means the usual ones. */
const preparation = z
  .array(
    z.object({
      key: z.string().min(1).max(60),
      label: line('Give the step a name.', 120),
      workingDaysBefore: z.number().int().min(0).max(250),
    }),
  )
  .max(20)

/** The steps kept in a partnership's row; the usual ones where it has none of its own. */
export function stepsKept(kept: unknown): readonly PreparationStep[] {
  const read = preparation.safeParse(kept)
  return read.success && read.data.length > 0 ? read.data : DEFAULT_PREPARATION
}

/** The keys of the steps a meeting has ticked off. */
export function keysKept(kept: unknown): readonly string[] {
  const read = z.array(z.string()).safeParse(kept)
  return read.success ? read.data : []
}
