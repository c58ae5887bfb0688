import { z } from 'zod'
import { idOf, revisionField } from '@/lib/kernel/fields'
import type { MeetingId } from '@/lib/kernel/ids'
import { meetingShape, readTogether } from './fields'

/** The form brings the id of the meeting to be, so that sending it twice does not plan two. */
export const planMeetingSchema = z
  .object({ meetingId: idOf<MeetingId>(), ...meetingShape })
  .transform(readTogether)

export const changeMeetingSchema = z
  .object({ meetingId: idOf<MeetingId>(), revision: revisionField, ...meetingShape })
  .transform(readTogether)

/** Closing a meeting freezes its record and has a form of its own, with the outcomes. */
export const setMeetingStatusSchema = z.object({
  meetingId: idOf<MeetingId>(),
  revision: revisionField,
  status: z.enum(['PLANNED', 'HELD'], 'Say planned or held.'),
})

export const tickStepSchema = z.object({
  meetingId: idOf<MeetingId>(),
  step: z.string('Name the step.').min(1, 'Name the step.').max(60, 'There is no such step.'),
  state: z.enum(['DONE', 'OPEN'], 'Say done or open.'),
})
