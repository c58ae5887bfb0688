import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import { mayReadWithin } from '@/lib/agendas/policy'
import type { Db } from '@/lib/db/client'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { meetingColumns, asMeeting } from '@/lib/meetings/queries/rows'
import { mayReadAccount, maySeeSeat } from '@/lib/people/policy'
import { mayRead as mayReadTopic } from '@/lib/topics/policy'
import type { Act } from './model'
import { mayReadTrail } from './policy'
import { factWords } from './rules'
import { readTrailSchema } from './schema'

const PAGE = 50

/** A page of the trail, the newest act first, as far as the reader may know of it. */
export const readTrail = defineQuery({
  name: 'audit.read',
  input: readTrailSchema,
  visible: mayReadTrail,
  run: async ({ db, actor, input: { of, rooms, before }, visible }) => {
    const chain = of.chain === 'house' ? 'house' : of.partnershipId
    const chosen =
      rooms.length === 0 ? {} : { OR: rooms.map((room) => ({ fact: { startsWith: `${room}.` } })) }
    const beyond = before === null ? {} : { place: { lt: before } }
    const found = await db.auditEntry.findMany({
      where: { AND: [visible, { chain }, chosen, beyond] },
      select: { place: true, at: true, actorId: true, fact: true, subject: true },
      orderBy: { place: 'desc' },
      take: PAGE + 1,
    })
    const entries = found.slice(0, PAGE)
    const names = await namesOf(
      db,
      actor,
      entries.map(({ actorId }) => actorId),
    )
    const known = await knownOf(
      db,
      actor,
      entries.map(({ subject }) => subject),
    )
    const acts = entries.map(({ place, at, actorId, fact, subject }): Act => ({
      place,
      at,
      who: names.get(actorId) ?? null,
      ...factWords(fact),
      about: known.get(subject) ?? null,
    }))
    return { acts, next: found.length > PAGE ? (acts.at(-1)?.place ?? null) : null }
  },
})

/** The names the reader may know: of those who sit in the same partnership, and of accounts that are open to them. */
async function namesOf(db: Db, actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const some = { in: [...new Set(ids)] }
  const [seatsVisible, accountsVisible] = [maySeeSeat.where(actor), mayReadAccount.where(actor)]
  const [seats, accounts] = await Promise.all([
    db.membership.findMany({
      where: { AND: [seatsVisible, { personId: some }] },
      select: { personId: true, person: { select: { name: true } } },
      distinct: ['personId'],
    }),
    db.person.findMany({ where: { AND: [accountsVisible, { id: some }] }, select: { id: true, name: true } }),
  ])
  return new Map([
    ...seats.map(({ personId, person }) => [personId, person.name] as const),
    ...accounts.map(({ id, name }) => [id, name] as const),
  ])
}

/** What the acts were done to, each read by its own room's clauses; what is hidden stays untold. */
async function knownOf(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Act['about']>>> {
  const some = { in: [...new Set(ids)] }
  const [visibleMeeting, visibleWithin] = [mayReadMeeting.where(actor), mayReadWithin.where(actor)]
  const visibleTopic = mayReadTopic.where(actor)
  const [meetings, titles, topics] = await Promise.all([
    db.meeting.findMany({ where: { AND: [visibleMeeting, { id: some }] }, select: meetingColumns }),
    db.agendaText.findMany({
      where: { AND: [visibleWithin, { itemId: some, kind: 'TITLE' }] },
      select: { itemId: true, text: true, meetingId: true },
    }),
    db.standingTopic.findMany({
      where: { AND: [visibleTopic, { id: some }] },
      select: { id: true, title: true },
    }),
  ])
  return new Map<string, NonNullable<Act['about']>>([
    ...meetings.map(
      (row) => [row.id, { title: asMeeting(row).shortTitle, href: `/meetings/${row.id}` }] as const,
    ),
    ...titles.map(
      ({ itemId, text, meetingId }) =>
        [itemId, { title: text, href: `/meetings/${meetingId}/agenda?item=${itemId}` }] as const,
    ),
    ...topics.map(({ id, title }) => [id, { title, href: `/topics/${id}` }] as const),
  ])
}
