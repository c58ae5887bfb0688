import { type Actor, delegationsOf } from '@/lib/access/actor'
import type { Db, Prisma } from '@/lib/db/client'
import { runsDesk } from '@/lib/access/seat'
import { owns } from '@/lib/outcomes/policy'
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

const between = ({ from, until }: NewsAt) => ({ gte: from, lte: until })

/** The notes shared with somebody or their delegation, the newest first. */
export function visibleShares(at: NewsAt) {
  const { actor, now, partnershipId, visible, most } = at
  const mine = { OR: [{ personId: actor.personId }, { delegationId: { in: delegationsOf(actor) } }] }
  const lasting = { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
  return {
    where: {
      AND: [mine, lasting, { note: visible.note }],
      partnershipId,
      withdrawnAt: null,
      sharedById: { not: actor.personId },
      sharedAt: between(at),
    },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
    take: most,
  } satisfies Prisma.NoteShareFindManyArgs
}

/** The copies of notes released to somebody. */
export function visibleReleases(at: NewsAt) {
  const { actor, partnershipId, visible, most } = at
  return {
    where: {
      AND: [
        visible.release,
        { partnershipId, releasedAt: between(at), releasedById: { not: actor.personId } },
      ],
    },
    orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
    take: most,
  } satisfies Prisma.NoteReleaseFindManyArgs
}

/** The follow-ups given to somebody. */
export function visibleFollowUps(at: NewsAt) {
  const { actor, partnershipId, visible, most } = at
  return {
    where: {
      AND: [
        visible.task,
        owns.where(actor),
        { partnershipId, createdAt: between(at), createdById: { not: actor.personId } },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  } satisfies Prisma.FollowUpFindManyArgs
}

/** The agendas, or with `summary` the summaries, opened to somebody. */
export function visiblePapers(at: NewsAt, paper: 'agenda' | 'summary') {
  const { partnershipId, visible, most } = at
  return {
    where: { AND: [visible[paper], { partnershipId, openedAt: between(at) }] },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: most,
  } satisfies Prisma.AgendaFindManyArgs & Prisma.SummaryFindManyArgs
}

/** Papers are opened by the desk: to the desk itself they are no news. */
export async function openedPapers<Paper>(at: NewsAt, read: () => Promise<Paper[]>): Promise<Paper[]> {
  return runsDesk.holds(at.actor, at) ? [] : await read()
}

/** The meetings of some papers: a paper of a meeting the reader may not know of is no news. */
export function visibleMeetings(
  { visible }: NewsAt,
  papers: readonly { readonly meetingId: string }[],
): Prisma.MeetingWhereInput {
  return { AND: [visible.meeting, { id: { in: papers.map(({ meetingId }) => meetingId) } }] }
}

/** The reports somebody is asked for by name. */
export function visibleRequests(at: NewsAt) {
  const { actor, partnershipId, most } = at
  return {
    where: {
      personId: actor.personId,
      partnershipId,
      revokedAt: null,
      round: { closedAt: null, createdAt: between(at) },
    },
    orderBy: [{ round: { createdAt: 'desc' } }, { id: 'desc' }],
    take: most,
  } satisfies Prisma.ReportRequestFindManyArgs
}
