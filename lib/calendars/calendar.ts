import { firstOfMonth, lastOfMonth } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { instantAt } from '@/lib/kernel/zones'
import type { MeetingFormat, MeetingStatus } from '@/lib/meetings/model/meeting'
import { placeText } from '@/lib/meetings/rules/titles'
import type { CalendarEntry } from '@/lib/papers/print-ics'

type Meeting = {
  readonly id: string
  readonly title: string
  readonly precision: 'DAY' | 'MONTH'
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly beginsAt: number
  readonly endsAt: number
  readonly zone: string
  readonly venue: string | null
  readonly format: MeetingFormat
  readonly status: MeetingStatus
  readonly revision: number
}

/** A meeting as an event: in its own zone's hours, or, while only the month is known, all of that month and tentative. */
export function meetingEvent(meeting: Meeting): CalendarEntry {
  const place = placeText(meeting)
  const about = {
    kind: 'event',
    uid: `meeting-${meeting.id}@cochair`,
    title: meeting.title,
    sequence: meeting.revision,
    ...(place !== null && { place }),
  } as const
  if (meeting.precision === 'MONTH')
    return {
      ...about,
      certainty: 'tentative',
      description: 'Only the month is known yet.',
      when: { kind: 'days', first: firstOfMonth(meeting.startsOn), last: lastOfMonth(meeting.startsOn) },
    }
  return {
    ...about,
    certainty: 'confirmed',
    when: {
      kind: 'moments',
      from: instantAt(meeting.startsOn, meeting.beginsAt, meeting.zone),
      until: instantAt(meeting.endsOn, meeting.endsAt, meeting.zone),
    },
  }
}

/** Something to be done by a day; a provisional day says so. */
export function deadline(given: {
  readonly key: string
  readonly what: string
  readonly by: PlainDate
  readonly about?: string
  readonly provisional?: boolean
}): CalendarEntry {
  const provisional = given.provisional === true ? ' (the day may still move)' : ''
  return {
    kind: 'todo',
    uid: `${given.key.replaceAll(/[^A-Za-z0-9-]/g, '-')}@cochair`,
    title: given.about === undefined ? given.what : `${given.what}: ${given.about}`,
    due: given.by,
    ...(provisional !== '' && { description: `Provisional${provisional}.` }),
  }
}
