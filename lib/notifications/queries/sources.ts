import { type Actor, delegationsOf } from '@/lib/access/actor'
import { runsDesk } from '@/lib/access/seat'
import type { Db } from '@/lib/db/client'
import type { MeetingId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { owns } from '@/lib/outcomes/policy'
import type { NewsRow } from '../model'
import type { mayKnow } from '../policy'

export type NewsAt = {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  readonly partnershipId: string
  readonly visible: ReturnType<typeof mayKnow.where>
  /** Only what happened in this stretch, each end included. */
  readonly from: Date
  readonly until: Date
  readonly most: number
}

type Source = (at: NewsAt) => Promise<NewsRow[]>

const title = (text: string, otherwise: string) => (text === '' ? otherwise : shorten(text, 160))
const between = ({ from, until }: NewsAt) => ({ gte: from, lte: until })

const shares: Source = async (at) => {
  const { db, actor, now, partnershipId, visible, most } = at
  const mine = { OR: [{ personId: actor.personId }, { delegationId: { in: delegationsOf(actor) } }] }
  const lasting = { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
  const found = await db.noteShare.findMany({
    where: {
      AND: [mine, lasting, { note: visible.note }],
      partnershipId,
      withdrawnAt: null,
      sharedById: { not: actor.personId },
      sharedAt: between(at),
    },
    select: { id: true, sharedAt: true, note: { select: { id: true, title: true } } },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return found.map(({ id, sharedAt, note }) => ({
    key: `SHARE ${id}`,
    kind: 'SHARE',
    at: sharedAt,
    title: title(note.title, 'A note'),
    about: { kind: 'NOTE', id: note.id },
  }))
}

const releases: Source = async (at) => {
  const { db, actor, partnershipId, visible, most } = at
  const found = await db.noteRelease.findMany({
    where: {
      AND: [
        visible.release,
        { partnershipId, releasedAt: between(at), releasedById: { not: actor.personId } },
      ],
    },
    select: { id: true, title: true, releasedAt: true },
    orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return found.map(({ id, releasedAt, title: words }) => ({
    key: `RELEASE ${id}`,
    kind: 'RELEASE',
    at: releasedAt,
    title: title(words, 'A note'),
    about: { kind: 'RELEASE', id },
  }))
}

const followUps: Source = async (at) => {
  const { db, actor, partnershipId, visible, most } = at
  const found = await db.followUp.findMany({
    where: {
      AND: [
        visible.task,
        owns.where(actor),
        { partnershipId, createdAt: between(at), createdById: { not: actor.personId } },
      ],
    },
    select: { id: true, what: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return found.map(({ id, what, createdAt }) => ({
    key: `FOLLOW_UP ${id}`,
    kind: 'FOLLOW_UP',
    at: createdAt,
    title: title(what, 'A follow-up'),
    about: { kind: 'FOLLOW_UP', id },
  }))
}

const opened = { meetingId: true, openedAt: true } as const

const agendas: Source = async (at) => {
  const { db, actor, partnershipId, visible, most } = at
  if (runsDesk.holds(actor, { partnershipId })) return []
  const found = await db.agenda.findMany({
    where: { AND: [visible.agenda, { partnershipId, openedAt: between(at) }] },
    select: opened,
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return ofMeetings(at, 'AGENDA', found)
}

const summaries: Source = async (at) => {
  const { db, actor, partnershipId, visible, most } = at
  if (runsDesk.holds(actor, { partnershipId })) return []
  const found = await db.summary.findMany({
    where: { AND: [visible.summary, { partnershipId, openedAt: between(at) }] },
    select: opened,
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return ofMeetings(at, 'SUMMARY', found)
}

/** A paper of a meeting the reader may not know of is no news. */
async function ofMeetings(
  { db, visible }: NewsAt,
  kind: 'AGENDA' | 'SUMMARY',
  found: readonly { readonly meetingId: string; readonly openedAt: Date | null }[],
): Promise<NewsRow[]> {
  if (found.length === 0) return []
  const meetings = await db.meeting.findMany({
    where: { AND: [visible.meeting, { id: { in: found.map(({ meetingId }) => meetingId) } }] },
    select: {
      id: true,
      ordinal: true,
      epithet: true,
      startsOn: true,
      series: { select: { shortTitle: true } },
    },
  })
  return found.flatMap(({ meetingId, openedAt }): NewsRow[] => {
    const meeting = meetings.find(({ id }) => id === meetingId)
    if (meeting === undefined || openedAt === null) return []
    return [
      {
        key: `${kind} ${meetingId}`,
        kind,
        at: openedAt,
        title: shortMeetingTitle(meeting.series, meeting),
        about: { kind, id: meetingId as MeetingId },
      },
    ]
  })
}

const rounds: Source = async (at) => {
  const { db, actor, partnershipId, most } = at
  const visibleRequests = { personId: actor.personId, partnershipId, revokedAt: null }
  const found = await db.reportRequest.findMany({
    where: { ...visibleRequests, round: { closedAt: null, createdAt: between(at) } },
    select: { id: true, planId: true, round: { select: { title: true, createdAt: true } } },
    orderBy: [{ round: { createdAt: 'desc' } }, { id: 'desc' }],
    take: most,
  })
  return found.map(({ id, planId, round }) => ({
    key: `ROUND ${id}`,
    kind: 'ROUND',
    at: round.createdAt,
    title: title(round.title, 'A round of reports'),
    about: { kind: 'ROUND', id, planId },
  }))
}

const sources: readonly Source[] = [shares, releases, followUps, agendas, summaries, rounds]

/** The newest of every source within the stretch. */
export async function newsOf(at: NewsAt): Promise<NewsRow[]> {
  return (await Promise.all(sources.map((source) => source(at)))).flat()
}
