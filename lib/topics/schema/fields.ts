import { z } from 'zod'
import { idOf, line, optionalIdOf, optionalNumber } from '@/lib/kernel/fields'
import type { DelegationId, MilestoneId, SeriesId } from '@/lib/kernel/ids'
import { FREQUENCIES, POLES } from '../model'

/** Whom a topic may be open to. It belongs to no meeting, so there are no co-chairs to read it. */
export const TOPIC_CIRCLES = ['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'] as const

export const poleField = z.enum(POLES, 'Choose one of the two poles.')

/** What a form says of a topic, wherever it stands in the list. */
export const topicShape = {
  title: line('Give the topic a title.', 300),
  /** Only what stands at the top has a pole of its own; what lies under it follows. */
  pole: poleField,
  seriesIds: z
    .array(idOf<SeriesId>(), 'Choose series of the list.')
    .max(50, 'Choose series of the list.')
    .default([]),
  frequency: z.enum(FREQUENCIES, 'Choose how often it stands.'),
  everyNth: optionalNumber(2, 20, 'Give a whole number from 2 to 20.').default(null),
  milestoneId: optionalIdOf<MilestoneId>().default(null),
  minutes: optionalNumber(1, 480, 'Give whole minutes, at most 480.').default(null),
  leadId: optionalIdOf<DelegationId>().default(null),
  circle: z.enum(TOPIC_CIRCLES, 'Choose who may read it.').default('ASEAN_AND_SECRETARIAT'),
}

type Typed = z.output<z.ZodObject<typeof topicShape>>

/** The same; what belongs to another frequency is let go. */
export function readTogether<Input extends Typed>(typed: Input, context: z.RefinementCtx): Input {
  if (typed.frequency === 'EVERY_NTH' && typed.everyNth === null)
    context.addIssue({ code: 'custom', path: ['everyNth'], message: 'Say at every how manieth meeting.' })
  return {
    ...typed,
    seriesIds: [...new Set(typed.seriesIds)],
    everyNth: typed.frequency === 'EVERY_NTH' ? typed.everyNth : null,
    milestoneId: typed.frequency === 'ON_ANNIVERSARY' ? typed.milestoneId : null,
  }
}
