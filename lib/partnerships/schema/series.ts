import { z } from 'zod'
import { ITEM_KINDS, LONGEST_ITEM } from '@/lib/agendas/model/item'
import { SKELETON_ROLES } from '@/lib/agendas/model/skeleton'
import { idOf, line, revisionField } from '@/lib/kernel/fields'
import type { PartnershipId, SeriesId } from '@/lib/kernel/ids'
import { SERIES_KINDS } from '@/lib/meetings/model/series'

const namesOfSeries = {
  title: line("Give the full title, such as ASEAN-Russia Senior Officials' Meeting.", 200),
  shortTitle: line('Give the short title, such as ARSOM.', 40),
}

const minutesField = z
  .union(
    [z.null(), z.number('Give whole minutes, or leave it open.')],
    'Give whole minutes, or leave it open.',
  )
  .pipe(
    z
      .number()
      .int('Give whole minutes.')
      .min(0, 'Give minutes.')
      .max(LONGEST_ITEM, 'Use at most twelve hours.')
      .nullable(),
  )

const headingSchema = z.object({
  /** Empty for a heading that is new. */
  key: z.string().max(60),
  role: z.enum(SKELETON_ROLES).nullable(),
  kind: z.enum(ITEM_KINDS, 'Choose a kind.'),
  title: line('Give the heading a title.', 300),
  minutes: minutesField,
})

export const addSeriesSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  kind: z.enum(SERIES_KINDS, 'Choose a kind.'),
  ...namesOfSeries,
})

export const editSeriesSchema = z.object({
  seriesId: idOf<SeriesId>(),
  revision: revisionField,
  ...namesOfSeries,
  skeleton: z
    .array(headingSchema)
    .max(40, 'Use at most 40 headings.')
    .refine((headings) => isOnce(headings.map(({ key }) => key)), 'Two headings carry the same key.')
    .refine((headings) => isOnce(headings.map(({ role }) => role)), 'Two headings play the same part.'),
})

const stepSchema = z.object({
  /** Empty for a step that is new. */
  key: z.string().max(60),
  label: line('Give the step a name.', 120),
  workingDaysBefore: z
    .number('Give a number of working days.')
    .int('Give whole days.')
    .min(0, 'Give days before the meeting.')
    .max(250, 'Use at most 250 working days.'),
})

/** No steps at all means the usual ones. */
export const editOffsetsSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  revision: revisionField,
  offsets: z
    .array(stepSchema)
    .max(20, 'Use at most 20 steps.')
    .refine((steps) => isOnce(steps.map(({ key }) => key)), 'Two steps carry the same key.'),
})

function isOnce(values: readonly (string | null)[]): boolean {
  const named = values.filter((value) => value !== null && value !== '')
  return new Set(named).size === named.length
}
