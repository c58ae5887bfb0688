import { z } from 'zod'
import { circles } from '@/lib/access/circle'
import { clockField, idOf, optionalIdOf, optionalLine, optionalNumber, zoneField } from '@/lib/kernel/fields'
import type { DelegationId, MeetingId, SeriesId } from '@/lib/kernel/ids'
import { MEETING_FORMATS } from '../model/meeting'
import { datesShape, readDates } from './dates'

/** Whom a meeting may be open to. There is no meeting for its author alone. */
export const MEETING_CIRCLES = circles.filter((circle) => circle !== 'AUTHOR')

const coChairShape = z
  .object({
    delegationId: optionalIdOf<DelegationId>().default(null),
    name: optionalLine(120),
    rank: optionalLine(120),
    acting: z.boolean('Say yes or no.').default(false),
  })
  .default({ delegationId: null, name: '', rank: '', acting: false })

/** What a form says of a meeting, whether it is planned or changed. */
export const meetingShape = {
  seriesId: idOf<SeriesId>('Choose a series.'),
  ordinal: optionalNumber(1, 9999, 'Give a whole number, or leave it empty.').default(null),
  epithet: optionalLine(60).default(''),
  ...datesShape,
  zone: zoneField,
  beginsAt: clockField,
  endsAt: clockField,
  venue: optionalLine(120).default(''),
  format: z.enum(MEETING_FORMATS, 'Choose how the meeting is held.'),
  preparesId: optionalIdOf<MeetingId>().default(null),
  circle: z.enum(MEETING_CIRCLES, 'Choose who may read it.').default('ALL_DELEGATIONS'),
  aseanChair: coChairShape,
  partnerChair: coChairShape,
}

type Typed = z.output<z.ZodObject<typeof meetingShape>>

/** The same, with its dates and hours read together. */
export function readTogether<Input extends Typed>(typed: Input, context: z.RefinementCtx) {
  const { startsOn, endsOn, epithet, venue, ...rest } = typed
  if (typed.endsAt <= typed.beginsAt)
    context.addIssue({ code: 'custom', path: ['endsAt'], message: 'The sessions must end after they begin.' })
  const dates = readDates({ startsOn, endsOn }, context)
  return {
    ...rest,
    epithet: epithet === '' ? null : epithet,
    venue: venue === '' ? null : venue,
    ...dates,
  }
}
