import { z } from 'zod'
import { counter } from '@/lib/kernel/fields'
import { isPlainDate } from '@/lib/kernel/calendar-days'
import type { FollowUpId, MeetingId, OutcomeId, PartnershipId, TopicId } from '@/lib/kernel/ids'
import { tidyLine, tidyText } from '@/lib/kernel/text'
import {
  CARRY_TARGETS,
  FOLLOW_UP_STATUSES,
  LONGEST_SENTENCE,
  NO_DATE,
  OUTCOME_CIRCLES,
  OUTCOME_KINDS,
} from './model'

const id = <Name extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform((text) => text as Name)

/** An id the browser makes, so that what is sent twice is kept once. */
const ownId = <Name extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9]{20,40}$/)
    .transform((text) => text as Name)

const revision = counter(1)
const tooLong = `A sentence has at most ${String(LONGEST_SENTENCE)} characters.`

const sentence = z
  .string()
  .max(LONGEST_SENTENCE * 4, tooLong)
  .transform(tidyLine)
  .pipe(z.string().min(1, 'Say it in a sentence.').max(LONGEST_SENTENCE, tooLong))

const circle = z.enum(OUTCOME_CIRCLES, 'Choose who may read it.')

const outcome = {
  kind: z.enum(OUTCOME_KINDS, 'Choose what the meeting came to.'),
  sentence,
  circle,
  toNextMeeting: z.boolean().default(false),
  toPrepared: z.boolean().default(false),
}

type Deferral = { readonly kind: string; readonly toNextMeeting: boolean; readonly toPrepared: boolean }
const saysWhere = (given: Deferral) => given.kind !== 'DEFERRED' || given.toNextMeeting || given.toPrepared
const whereTo = {
  message: 'Say where it is deferred to: the next meeting, the meeting this one prepares, or both.',
  path: ['toNextMeeting'],
}

export const recordOutcomeSchema = z
  .object({
    outcomeId: ownId<OutcomeId>(),
    meetingId: id<MeetingId>(),
    itemId: id<string>().nullable(),
    ...outcome,
  })
  .refine(saysWhere, whereTo)

export const changeOutcomeSchema = z
  .object({ outcomeId: id<OutcomeId>(), revision, ...outcome })
  .refine(saysWhere, whereTo)

export const outcomeSchema = z.object({ outcomeId: id<OutcomeId>() })

const dueOn = z
  .string()
  .refine((day) => day === '' || isPlainDate(day), 'Give a date, such as 30 Apr 2023, or leave it empty.')
  .transform((day) => (day === '' ? NO_DATE : day))

const owner = z.object(
  { kind: z.enum(['PERSON', 'DELEGATION']), id: id<string>() },
  'Choose who is to do it.',
)

const task = {
  what: sentence,
  owner,
  dueOn: dueOn.default(NO_DATE),
  lineId: id<string>().nullable().default(null),
}

export const assignFollowUpSchema = z.object({
  followUpId: ownId<FollowUpId>(),
  outcomeId: id<OutcomeId>(),
  ...task,
})

export const changeFollowUpSchema = z.object({ followUpId: id<FollowUpId>(), revision, ...task })

export const followUpSchema = z.object({ followUpId: id<FollowUpId>() })

export const reportFollowUpSchema = z.object({
  followUpId: id<FollowUpId>(),
  revision,
  status: z.enum(FOLLOW_UP_STATUSES, 'Choose where it stands.'),
  words: z
    .string()
    .max(LONGEST_SENTENCE * 4, tooLong)
    .transform(tidyText)
    .pipe(z.string().max(LONGEST_SENTENCE, `Keep it under ${String(LONGEST_SENTENCE)} characters.`))
    .default(''),
})

export const ofMeetingSchema = z.object({ meetingId: id<MeetingId>() })

export const followUpMatrixSchema = z.object({
  partnershipId: id<PartnershipId>(),
  meetingId: id<MeetingId>().optional(),
  lineId: id<string>().optional(),
  status: z.enum(['PENDING', 'OVERDUE', ...FOLLOW_UP_STATUSES]).optional(),
  mine: z.enum(['MINE', 'ALL']).default('ALL'),
  /** What a delegation is to do, and what its people are. */
  delegationId: id<string>().optional(),
  due: z.enum(['WEEK', 'MONTH', 'UNDATED']).optional(),
  after: z.string().max(100).optional(),
})

/** What of the matrix is copied, and for whom. */
export const copyFollowUpsSchema = followUpMatrixSchema
  .omit({ after: true })
  .extend({ audience: circle.default('ALL_DELEGATIONS') })

export const takeFollowUpsSchema = copyFollowUpsSchema.extend({
  format: z.enum(['xlsx', 'docx', 'pdf'], 'Choose XLSX, DOCX or PDF.').default('xlsx'),
})

export const ofPartnershipSchema = z.object({ partnershipId: id<PartnershipId>() })

export const saidOnTopicSchema = z.object({ topicId: id<TopicId>(), after: z.string().max(100).optional() })
export const saidOnLineSchema = z.object({ lineId: id<string>(), after: z.string().max(100).optional() })

export const turnToItemSchema = z.object({
  meetingId: id<MeetingId>(),
  /** Null ends the current item and turns to none. */
  itemId: id<string>().nullable(),
  /** When it happened, if it could not be sent then. */
  at: z.iso.datetime().optional(),
})

export const closeMeetingSchema = z.object({
  meetingId: id<MeetingId>(),
  revision,
  carry: z.array(z.object({ itemId: id<string>(), targets: z.array(z.enum(CARRY_TARGETS)).max(2) })).max(500),
})

export const reopenMeetingSchema = z.object({
  meetingId: id<MeetingId>(),
  revision,
  reason: z
    .string()
    .max(4_000)
    .transform(tidyText)
    .pipe(
      z
        .string()
        .min(1, 'Say why the record is opened again.')
        .max(1_000, 'Keep the reason under 1,000 characters.'),
    ),
})
