import type { Prisma } from '@/lib/db/client'
import type { DelegationId, MeetingId, PartnershipId, SeriesId } from '@/lib/kernel/ids'
import { meetingTitle, shortMeetingTitle } from '../rules/titles'

/** What every list says of a meeting. */
export const meetingColumns = {
  id: true,
  partnershipId: true,
  delegationId: true,
  circle: true,
  seriesId: true,
  series: { select: { kind: true, title: true, shortTitle: true } },
  ordinal: true,
  epithet: true,
  precision: true,
  startsOn: true,
  endsOn: true,
  zone: true,
  beginsAt: true,
  endsAt: true,
  venue: true,
  format: true,
  status: true,
  revision: true,
} satisfies Prisma.MeetingSelect

/** What `shortMeetingTitle` names a meeting by, and its id. */
export const shortTitleColumns = {
  id: true,
  ordinal: true,
  epithet: true,
  startsOn: true,
  series: { select: { shortTitle: true } },
} satisfies Prisma.MeetingSelect

type Row = Prisma.MeetingGetPayload<{ select: typeof meetingColumns }>

/** A meeting with its titles and its ids by their names. */
export function asMeeting(row: Row) {
  const { series, ...facts } = row
  return {
    ...facts,
    id: row.id as MeetingId,
    partnershipId: row.partnershipId as PartnershipId,
    delegationId: row.delegationId as DelegationId,
    seriesId: row.seriesId as SeriesId,
    kind: series.kind,
    seriesShortTitle: series.shortTitle,
    title: meetingTitle(series, row),
    shortTitle: shortMeetingTitle(series, row),
  }
}

export type ListedMeeting = ReturnType<typeof asMeeting>
