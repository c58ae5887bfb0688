import type { Prisma } from '@/lib/db/client'
import { type Place, beyond } from '@/lib/kernel/pages'
import type { SaidOf } from './said'
import { type About, itemsAbout } from './said-at'

/** Said of more often than this, a thing is looked for meeting by meeting: the newest ones will do for a page. */
export const OFTEN = 100
/** Meetings looked at in the first step; each step that finds too few is followed by a longer one. */
const STEP = 40
const LONGER = 4
const LONGEST = 2_560

const columns = {
  id: true,
  ordinal: true,
  epithet: true,
  startsOn: true,
  series: { select: { shortTitle: true } },
} as const
type Found = Prisma.MeetingGetPayload<{ select: typeof columns }>

const order = [{ startsOn: 'desc' as const }, { id: 'desc' as const }]

/** So many of the meetings at which anything was said of it that the actor may read: the newest beyond the place. */
export async function newestMeetings(
  at: SaidOf,
  about: About,
  after: Place<string> | null,
  most: number,
): Promise<Found[]> {
  const { db, visible } = at
  const all = await mentions(at, about, {})
  if (all.every((some) => some.length <= OFTEN))
    return db.meeting.findMany({
      where: { AND: [visible.meeting, { id: { in: meetingsOf(all) } }, beyond('startsOn', after, 'desc')] },
      select: columns,
      orderBy: order,
      take: most,
    })

  const partnershipId = all.flat()[0]?.partnershipId
  const found: Found[] = []
  let place = after
  for (let step = STEP; found.length < most; step = Math.min(LONGEST, step * LONGER)) {
    const walked: Found[] = await db.meeting.findMany({
      where: { AND: [visible.meeting, { partnershipId }, beyond('startsOn', place, 'desc')] },
      select: columns,
      orderBy: order,
      take: step,
    })
    const here = { meetingId: { in: walked.map(({ id }) => id) } }
    const saidAt = new Set(meetingsOf(await mentions(at, about, here)))
    found.push(...walked.filter(({ id }) => saidAt.has(id)))
    const last = walked.at(-1)
    if (last === undefined || walked.length < step) break
    place = { by: last.startsOn, id: last.id }
  }
  return found.slice(0, most)
}

type Mention = { readonly partnershipId: string; readonly meetingId: string | null }
type Here = { readonly meetingId?: { in: string[] } }

function meetingsOf(all: readonly (readonly Mention[])[]): string[] {
  return [...new Set(all.flat().flatMap(({ meetingId }) => meetingId ?? []))]
}

/** Where it is spoken of, kind by kind: no more than tells that it is often; at given meetings, all of it. */
function mentions({ db, visible }: SaidOf, about: About, here: Here): Promise<Mention[][]> {
  const enough: { take?: number } = here.meetingId === undefined ? { take: OFTEN + 1 } : {}
  // in the order of the index: any other, and the database reads and sorts all there is before it tells the first
  const orderBy = { meetingId: 'asc' as const }
  const some = { select: { partnershipId: true, meetingId: true } as const, orderBy, ...enough }
  return Promise.all([
    db.agendaItem.findMany({
      where: { AND: [visible.item, itemsAbout(about), here, { removedAt: null }] },
      ...some,
    }),
    db.followUp.findMany({ where: { AND: [visible.outcome, about, here] }, ...some }),
    db.note.findMany({ where: { AND: [visible.note, about, here, { meetingId: { not: null } }] }, ...some }),
    db.noteRelease.findMany({
      where: { AND: [visible.release, about, here, { meetingId: { not: null } }] },
      ...some,
    }),
    'topicId' in about
      ? db.outcome.findMany({ where: { AND: [visible.outcome, about, here] }, ...some })
      : [],
  ])
}
