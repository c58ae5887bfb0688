import { z } from 'zod'
import { counter, dayField, longText, revisionField } from '@/lib/kernel/fields'
import { lineStates } from '../model'
import { lineField, planField } from './plan'

/**
 * One row of a returned matrix as the desk accepts it, on the line as it was shown. What is null stays as it is, what is
 * empty is emptied.
 */
const takenRowSchema = z.object({
  lineId: lineField,
  revision: revisionField,
  report: z
    .object({ state: z.enum(lineStates, 'Choose a status.'), asOn: dayField, evidence: longText(4000) })
    .nullable(),
  /** Parted by commas. */
  leads: longText(1000).nullable(),
  targetOn: z.union([z.literal(''), dayField], 'Give a date that exists.').nullable(),
  remark: z
    .object({
      text: longText(8000),
      /** The revision of the delegation's remark as it was shown; 0 where there was none. */
      revision: counter(0),
    })
    .nullable(),
})

export const takeReturnedSchema = z.object({
  planId: planField,
  /** Who may read remarks on lines that had none. */
  circle: z.enum(['OWN_DELEGATION', 'ALL_DELEGATIONS'], 'Choose who may read the remarks.'),
  rows: z
    .array(takenRowSchema)
    .min(1, 'Nothing is ticked: there is nothing to take over.')
    .max(1000, 'Take over at most 1,000 rows at once.'),
})
