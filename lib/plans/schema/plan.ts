import { z } from 'zod'
import { circles } from '@/lib/access/circle'
import {
  counter,
  dayField,
  idOf,
  line,
  longText,
  optionalDayField,
  optionalIdOf,
  optionalLine,
  revisionField,
} from '@/lib/kernel/fields'
import type { ActionLineId, MeetingId, PartnershipId, PlanId, PlanSectionId, TopicId } from '@/lib/kernel/ids'
import { linePriorities, lineStates, planKinds } from '../model'

export const planField = idOf<PlanId>()
export const lineField = idOf<ActionLineId>()

/** What a plan is called and when it runs. */
export const planFields = {
  title: line('Give the title of the plan.', 300),
  shortTitle: line('Give a short title, such as CPA 2021-2025.', 60),
  kind: z.enum(planKinds, 'Choose one of the list.'),
  startsOn: dayField,
  endsOn: dayField,
  adoptedOn: optionalDayField,
  circle: z.enum(circles, 'Choose who may read it.').exclude(['AUTHOR']),
}

export const listPlansSchema = z.object({ partnershipId: idOf<PartnershipId>() })
export const readPlanSchema = z.object({ planId: planField })
export const readSectionSchema = z.object({ planId: planField, sectionId: idOf<PlanSectionId>() })
export const readLineSchema = z.object({ lineId: lineField })
export const readLineHistorySchema = readLineSchema.extend({ after: z.string().max(100).optional() })

const noMonths = 'Give a whole number of months, from 1 to 60.'

/** How a plan is watched, and where meetings review it. */
export const amendPlanSchema = z.object({
  planId: planField,
  revision: revisionField,
  quietMonths: z.number(noMonths).int(noMonths).min(1, noMonths).max(60, noMonths),
  topicId: optionalIdOf<TopicId>(),
})

export const reportStatusSchema = z.object({
  lineId: lineField,
  revision: revisionField,
  state: z.enum(lineStates, 'Choose a status.'),
  asOn: dayField,
  words: longText(4000),
  evidence: longText(4000),
})

export const amendLineSchema = z.object({
  lineId: lineField,
  revision: revisionField,
  ourTitle: optionalLine(200),
  priority: z.enum(linePriorities),
  targetOn: optionalDayField,
  /** Typed, parted by commas; empty means: as the section says. */
  leads: longText(1000),
  focalPoints: longText(1000),
})

export const assignSectionSchema = z.object({
  sectionId: idOf<PlanSectionId>(),
  revision: revisionField,
  leads: longText(1000),
  focalPoints: longText(1000),
})

export const settleProposalSchema = z.object({
  lineId: lineField,
  revision: revisionField,
  accepted: z.boolean(),
})

export const remarkSchema = z.object({
  lineId: lineField,
  circle: z.enum(['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']),
  text: longText(8000),
  /** That of the remark as it was opened; 0 where there was none. */
  revision: counter(0),
})

export const takeSnapshotSchema = z.object({
  planId: planField,
  meetingId: idOf<MeetingId>('Choose the meeting.'),
  asOn: dayField,
})
