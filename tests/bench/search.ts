/**
 * `npx tsx tests/bench/search.ts [--engine postgresql] [--scale 100]`: 2,000 notes and 300 lines, times
 * the scale, in a fresh database; prints how long a search takes for those who see much and for those who see little, as
 * one JSON document. Never part of a test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Actor, Seat } from '@/lib/access/actor'
import { circles } from '@/lib/access/circle'
import { database } from '@/lib/db/client'
import { engineOf } from '@/lib/db/engine'
import { migrate } from '@/lib/db/migrate'
import { newId } from '@/lib/kernel/ids'
import { documentOfText } from '@/lib/notes/rules/plain'
import { find } from '@/lib/search/queries/find'
import { makeReady } from '@/lib/search/raw/lay'
import { startPostgres } from '../support/postgres-server'
import { type Into, each, insert } from './insert'

const { values } = parseArgs({
  options: { engine: { type: 'string', default: 'sqlite' }, scale: { type: 'string', default: '1' } },
})
const scale = Number(values.scale)

/** Words as common as in a real text: the first stands in most notes, the last in a handful. */
const vocabulary = Array.from({ length: 6_000 }, (_, n) =>
  n % 10 === 8 ? `слово${cyrillic(n)}` : n % 10 === 9 ? `ពាក្យ${khmer(n)}` : latin(n),
)
const [common, usual, rare] = [latin(0), latin(40), latin(4_000)]
const asked = {
  common,
  usual,
  rare,
  'two words': `${usual} ${latin(41)}`,
  Cyrillic: `СЛОВО${cyrillic(2_008)}`,
}
const alsoAsked = { Khmer: `ពាក្យ${khmer(2_009)}`, 'two letters': 'EU', nowhere: 'xyzzyx' }

/** The same chance in every run (mulberry32). */
let seed = 7
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''
const text = (length: number) => Array.from({ length }, () => (random() < 0.001 ? 'EU' : word())).join(' ')

const folder = mkdtempSync(join(tmpdir(), 'cochair-search-'))
const postgres = values.engine === 'postgresql' ? await startPostgres() : null
await postgres?.create('bench')
process.env.DATABASE_URL = postgres?.address('bench') ?? `file:${join(folder, 'bench.db')}`
await migrate(process.env.DATABASE_URL)
const db = await database()
const partnershipId = newId<Seat['partnershipId']>()
const [desk, thailand, russia] = [
  newId<Seat['delegationId']>(),
  newId<Seat['delegationId']>(),
  newId<Seat['delegationId']>(),
]
await fill({ db, engine: engineOf(process.env.DATABASE_URL) })
const began = performance.now()
await makeReady(process.env.DATABASE_URL)
const laying = Math.round(performance.now() - began)

const figures: Record<string, unknown> = {}
for (const [name, actor] of Object.entries({
  desk: someone(desk, 'ASEAN', 'COORDINATOR_STAFF'),
  'member state': someone(thailand, 'ASEAN', 'OFFICIAL'),
  partner: someone(russia, 'PARTNER', 'OFFICIAL'),
}))
  for (const [what, words] of Object.entries({ ...asked, ...alsoAsked }))
    figures[`${name}, ${what}`] = await timed(actor, words)

console.log(
  JSON.stringify(
    {
      engine: values.engine,
      scale,
      notes: 2_000 * scale,
      lines: 300 * scale,
      cpu: cpus()[0]?.model,
      laying,
      figures,
    },
    null,
    1,
  ),
)
await db.$disconnect()
await postgres?.stop()
rmSync(folder, { recursive: true, force: true })

async function timed(actor: Actor, words: string): Promise<string> {
  const times: number[] = []
  let hits = ''
  for (let run = 0; run < 11; run += 1) {
    const at = performance.now()
    const answer = await find.as(actor, { partnershipId, words, atMost: 50 })
    times.push(performance.now() - at)
    hits = `${String(answer.found)}${answer.more ? '+' : ''}`
  }
  const sorted = times.slice(1).sort((a, b) => a - b)
  return `p50 ${(sorted[5] ?? 0).toFixed(1)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(1)} ms, ${hits} hits`
}

function someone(delegationId: Seat['delegationId'], side: Seat['side'], role: Seat['role']): Actor {
  const seat = { partnershipId, delegationId, side, role, coordinates: delegationId === desk }
  return { personId: newId(), sessionId: null, name: role, administrator: false, seats: [seat] }
}

async function fill(into: Into): Promise<void> {
  const at = new Date('2023-03-20')
  const guarded = { partnershipId, delegationId: desk, aseanChairId: desk, partnerChairId: russia }
  const note = (n: number) => ({
    id: newId(),
    ...guarded,
    // from every note for its author alone to one in fifty for all
    circle: random() < 0.02 ? ('ALL_DELEGATIONS' as const) : (circles[Math.floor(random() * 5)] ?? 'AUTHOR'),
    authorId: 'somebody',
    title: text(5),
    ...written(text(90)),
    createdAt: at,
    updatedAt: new Date(at.getTime() + n * 1_000),
    updatedById: 'somebody',
  })
  const placed = { planId: 'plan', partId: 'part', sectionId: 'section', quietSince: '2022-01-01' }
  const line = (n: number) => ({
    id: newId(),
    ...guarded,
    ...placed,
    circle: 'ALL_DELEGATIONS' as const,
    position: n,
    reference: String(n),
    text: text(30),
  })
  await insert(into, 'Note', each(2_000 * scale, note))
  await insert(into, 'ActionLine', each(300 * scale, line))
}

function written(plain: string) {
  return { plain, body: documentOfText(plain) }
}

function latin(n: number): string {
  return spelt(n, 'bdfgklmnprst', 'aeiou')
}
function cyrillic(n: number): string {
  return spelt(n, 'бвгджзклмнпрст', 'аеиоу')
}
function khmer(n: number): string {
  return spelt(n, 'កខគងចឆជញតនបម', 'ាិុេោ')
}
/** A made-up word for a number, always the same. */
function spelt(n: number, consonants: string, vowels: string): string {
  const [first, second] = [Array.from(consonants), Array.from(vowels)]
  let rest = n + 900
  let spelled = ''
  while (rest > 0) {
    spelled += `${first[rest % first.length] ?? ''}${second[rest % second.length] ?? ''}`
    rest = Math.floor(rest / first.length)
  }
  return spelled
}
