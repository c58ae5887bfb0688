import { z } from 'zod'
import {
  dayField,
  idOf,
  line,
  longText,
  optionalDayField,
  optionalIdOf,
  optionalLine,
  revisionField,
} from '@/lib/kernel/fields'
import type {
  PartnershipId,
  PersonId,
  PlanId,
  ReportAnswerId,
  ReportRequestId,
  ReportingRoundId,
} from '@/lib/kernel/ids'
import { lineStates } from '@/lib/plans/model'

export const ofPlanSchema = z.object({ planId: idOf<PlanId>() })
export const ofPartnershipSchema = z.object({ partnershipId: idOf<PartnershipId>() })
export const ofRoundSchema = z.object({ roundId: idOf<ReportingRoundId>() })
export const ofRequestSchema = z.object({ requestId: idOf<ReportRequestId>() })

export const openRoundSchema = ofPlanSchema.extend({
  title: line('Give the round a title, such as Before the 19th ARSOM.', 200),
  words: longText(4000),
  dueOn: dayField,
  focalPoints: z.array(line('Choose focal points.', 200)).min(1, 'Choose at least one focal point.').max(300),
})

export const closeRoundSchema = ofRoundSchema.extend({ revision: revisionField })

/** Somebody with a seat is chosen; whoever has an account for this alone is named by the address. Neither: nobody. */
export const assignRequestSchema = ofRequestSchema.extend({
  personId: optionalIdOf<PersonId>(),
  email: optionalLine(254)
    .transform((address) => address.toLowerCase())
    .default(''),
})

/** One answer as it is typed; it need not be whole before it is sent. */
export const typeAnswerSchema = ofRequestSchema.extend({
  answerId: idOf<ReportAnswerId>(),
  revision: revisionField,
  state: z.enum(lineStates).nullable(),
  asOn: optionalDayField,
  words: longText(4000),
  evidence: longText(4000),
})

const ofAnswer = { answerId: idOf<ReportAnswerId>(), revision: revisionField }

export const acceptAnswerSchema = z.object(ofAnswer)
export const giveBackSchema = z.object({
  ...ofAnswer,
  deskWords: longText(2000).pipe(z.string().min(1, 'Say what is missing.')),
})
