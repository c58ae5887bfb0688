import { createHash } from 'node:crypto'
import type { Db, Prisma } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import type { Actor } from './actor'

/** What the trail keeps of an act: ids and choices, never the text of a paper. */
export type Fact = {
  readonly subject: string
  /** The partnership in whose chain the entry stands; "house" for accounts and settings. */
  readonly chain: string
  readonly detail: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** An entry of the trail, without its seal. */
export type Entry = {
  chain: string
  place: number
  at: Date
  actorId: string
  delegationId: string | null
  fact: string
  subject: string
  detail: Prisma.InputJsonValue
  previousHash: string
}

/** The hash that seals an entry to the one before it. */
export function sealOf(entry: Entry): string {
  const { chain, place, at, actorId, delegationId, fact, subject, detail, previousHash } = entry
  // entries older than this column were sealed without it
  const acting = delegationId === null ? [actorId] : [actorId, delegationId]
  return createHash('sha256')
    .update(
      JSON.stringify([
        previousHash,
        chain,
        place,
        at.toISOString(),
        ...acting,
        fact,
        subject,
        sorted(detail),
      ]),
    )
    .digest('hex')
}

/** Adds the act to its chain, in the transaction of the act itself. */
export async function record(
  db: Db,
  actor: Pick<Actor, 'personId' | 'seats'>,
  name: string,
  fact: Fact,
  at: Date,
): Promise<void> {
  // writing the head first locks it: the next act in this chain waits until this one is committed
  const head = await db.auditHead.upsert({
    where: { chain: fact.chain },
    create: { chain: fact.chain, place: 1, hash: '' },
    update: { place: { increment: 1 } },
  })
  const detail = { ...fact.detail } as Prisma.InputJsonObject
  const entry = {
    chain: fact.chain,
    place: head.place,
    at,
    actorId: actor.personId,
    delegationId: delegationIn(actor, fact.chain),
    fact: name,
    subject: fact.subject,
    detail,
    previousHash: head.hash,
  }
  const hash = sealOf(entry)
  await db.auditEntry.create({ data: { id: newId(), ...entry, hash } })
  await db.auditHead.update({ where: { chain: fact.chain }, data: { hash } })
}

/** The delegation the actor speaks for in that chain's partnership; a seat that speaks comes before one that only observes. */
function delegationIn({ seats }: Pick<Actor, 'seats'>, chain: string): string | null {
  const here = seats.filter(({ partnershipId }) => partnershipId === chain)
  return (here.find(({ role }) => role !== 'OBSERVER') ?? here[0])?.delegationId ?? null
}

/** The same value with the names of every object in order: the database may give them back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
