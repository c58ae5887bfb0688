import type { z } from 'zod'
import { monthOf } from '@/lib/kernel/calendar-days'
import { clockText } from '@/lib/kernel/zones'
import type { planMeetingSchema } from '@/lib/meetings/schema/verbs'
import type { ReadMeeting } from './meeting-facts'

/** What the form of a meeting holds. */
export type MeetingForm = z.input<typeof planMeetingSchema>

/** A meeting as its form shows it. */
export function valuesOf(meeting: ReadMeeting): MeetingForm & { revision: number } {
  const { precision, startsOn, endsOn } = meeting
  const days =
    precision === 'MONTH'
      ? { startsOn: monthOf(startsOn), endsOn: null }
      : { startsOn, endsOn: endsOn === startsOn ? null : endsOn }
  return {
    meetingId: meeting.id,
    revision: meeting.revision,
    seriesId: meeting.seriesId,
    ordinal: meeting.ordinal,
    epithet: meeting.epithet ?? '',
    ...days,
    zone: meeting.zone,
    beginsAt: clockText(meeting.beginsAt),
    endsAt: meeting.endsAt === 1440 ? '24:00' : clockText(meeting.endsAt),
    venue: meeting.venue ?? '',
    format: meeting.format,
    preparesId: meeting.prepares?.id ?? '',
    circle: meeting.circle === 'AUTHOR' ? 'OWN_DELEGATION' : meeting.circle,
    aseanChair: chairOf(meeting, 'ASEAN'),
    partnerChair: chairOf(meeting, 'PARTNER'),
  }
}

function chairOf({ coChairs }: ReadMeeting, side: 'ASEAN' | 'PARTNER') {
  const chair = coChairs.find((each) => each.side === side)
  return {
    delegationId: chair?.delegationId ?? '',
    name: chair?.name ?? '',
    rank: chair?.rank ?? '',
    acting: chair?.acting ?? false,
  }
}
