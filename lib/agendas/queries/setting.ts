import { type Actor, partnershipsOf } from '@/lib/access/actor'
import type { Db, Prisma } from '@/lib/db/client'
import type { DelegationId } from '@/lib/kernel/ids'
import { meetingHeading, shortMeetingTitle } from '@/lib/meetings/rules/titles'
import type { AgendaSetting } from '../model/view'

export const settingColumns = {
  id: true,
  partnershipId: true,
  seriesId: true,
  status: true,
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
  series: { select: { title: true, shortTitle: true } },
} satisfies Prisma.MeetingSelect

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof settingColumns }>

/** What stands around an agenda: its meeting's names and clock, and the delegations that may lead an item. */
export async function settingOf(
  db: Db,
  actor: Actor,
  meeting: MeetingRow,
): Promise<AgendaSetting & { readonly partnership: PartnershipWords }> {
  const visible = { id: { in: partnershipsOf(actor) as string[] } }
  const partnership = await db.partnership.findFirstOrThrow({
    where: { AND: [visible, { id: meeting.partnershipId }] },
    select: {
      zone: true,
      partnerZone: true,
      markings: true,
      delegations: { select: { id: true, name: true, code: true }, orderBy: { name: 'asc' } },
    },
  })
  const { precision, startsOn, endsOn, beginsAt, endsAt, zone } = meeting
  return {
    shortTitle: shortMeetingTitle(meeting.series, meeting),
    heading: meetingHeading(meeting.series, meeting),
    frame: {
      dates: { precision, startsOn, endsOn },
      hours: { beginsAt, endsAt },
      zone,
      partnerZone: otherZone(partnership, zone),
    },
    delegations: partnership.delegations.map((one) => ({ ...one, id: one.id as DelegationId })),
    partnership: { zone: partnership.zone, markings: partnership.markings as Record<string, string> },
  }
}

/** The desk's zone, in which "as of" is told, and the ministry's own words for the circles. */
export type PartnershipWords = { readonly zone: string; readonly markings: Readonly<Record<string, string>> }

/** The zone to show beside the meeting's own: the partner's, or the desk's where the meeting is at the partner's. */
function otherZone({ zone, partnerZone }: { zone: string; partnerZone: string }, own: string): string | null {
  return [partnerZone, zone].find((one) => one !== own) ?? null
}
