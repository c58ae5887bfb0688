import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { pageLength } from '@/lib/kernel/pages'
import { mayReadAccount, maySeeSeat } from '@/lib/people/policy'
import type { Act } from '../model'
import { mayReadTrail } from '../policy'
import { factWords } from '../rules'
import { readTrailSchema } from '../schema'
import { knownOf } from './known'

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
      take: pageLength + 1,
    })
    const entries = found.slice(0, pageLength)
    const subjects = entries.map(({ subject }) => subject)
    const names = await namesOf(db, actor, [...entries.map(({ actorId }) => actorId), ...subjects])
    const known = await knownOf(db, actor, subjects)
    const acts = entries.map(({ place, at, actorId, fact, subject }): Act => ({
      place,
      at,
      who: names.get(actorId) ?? null,
      ...factWords(fact),
      about: known.get(subject) ?? personAs(subject, names.get(subject)),
    }))
    return { acts, next: found.length > pageLength ? (acts.at(-1)?.place ?? null) : null }
  },
})

function personAs(id: string, name: string | undefined): Act['about'] {
  return name === undefined ? null : { title: name, href: `/people/${id}` }
}

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
