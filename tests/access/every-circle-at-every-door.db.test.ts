import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/access/actor'
import { type Circle, circles } from '@/lib/access/circle'
import { drawCircle } from '../support/guarded-tables'
import { type Delegations, type House, administrator, house, official } from '../support/stage'
import { attempts, doors, guardedWords } from './doors'

/** Everybody who might stand before a door, but the one who wrote what lies behind it. */
const seats = {
  colleague: ['cambodia', 'COORDINATOR_STAFF'],
  'co-chair': ['cambodia', 'CO_CHAIR'],
  'own observer': ['cambodia', 'OBSERVER'],
  thailand: ['thailand', 'OFFICIAL'],
  partner: ['russia', 'OFFICIAL'],
  'partner co-chair': ['russia', 'CO_CHAIR'],
  secretariat: ['secretariat', 'OFFICIAL'],
  observer: ['observer', 'OBSERVER'],
} as const satisfies Record<string, readonly [keyof Delegations, Role]>
type Name = keyof typeof seats | 'administrator'

/**
 * The prose of docs/security.md, written out for what Cambodia owns in a meeting it co-chairs with Russia, and not
 * computed from any policy: who is shut out, whatever they know and whichever door they try.
 */
const partnerSide: Name[] = ['partner', 'partner co-chair']
const neverSeated: Name[] = ['administrator']
const shutOut: Record<Circle, readonly Name[]> = {
  AUTHOR: [
    'colleague',
    'co-chair',
    'own observer',
    'thailand',
    ...partnerSide,
    'secretariat',
    'observer',
    ...neverSeated,
  ],
  OWN_DELEGATION: ['own observer', 'thailand', ...partnerSide, 'secretariat', 'observer', ...neverSeated],
  CO_CHAIRS: ['own observer', 'thailand', 'secretariat', 'observer', ...neverSeated],
  ASEAN: [...partnerSide, 'secretariat', 'observer', ...neverSeated],
  ASEAN_AND_SECRETARIAT: [...partnerSide, 'observer', ...neverSeated],
  ALL_DELEGATIONS: neverSeated,
}

/** Rooms that hold no papers: who may enter them is a matter of seats and accounts, tried in their own tests. */
const roomsWithoutPapers = ['partnerships', 'people']
/** Beginning something new is an act on the partnership, which everybody seated may see; so is noting what one has read. */
const beginnings = [
  'meetings.plan',
  'topics.add',
  'plans.import',
  'activities.record',
  'notes.start',
  'funds.open',
  'notifications.read-one',
  'notifications.read-all',
]

/** A released copy is its delegation's act and a round its desk's, never one person's alone: no command gives them that circle. */
const neverOnesAlone = ['notes.withdraw-release', 'notes.list-copies', 'rounds.waiting']

const guarded = doors.filter(({ name }) => !roomsWithoutPapers.includes(name.split('.')[0] ?? ''))

function circlesOf(name: string): readonly Circle[] {
  return neverOnesAlone.includes(name) ? circles.filter((circle) => circle !== 'AUTHOR') : circles
}

async function everybody(at: House): Promise<ReadonlyMap<Name, Actor>> {
  const seated = await Promise.all(
    Object.entries(seats).map(
      async ([name, [delegation, role]]) => [name as Name, await official(at, delegation, role)] as const,
    ),
  )
  return new Map<Name, Actor>([...seated, ['administrator', await administrator()]])
}

describe.each(guarded.map((door) => [door.name, door] as const))('%s', (name, door) => {
  test.each(circlesOf(name))('tells nothing to those whom %s shuts out', async (circle) => {
    const at = await house()
    const actors = await everybody(at)
    const input = await attempts[name]?.(at)
    await drawCircle(at, circle)
    for (const who of shutOut[circle]) {
      const actor = actors.get(who)
      if (actor === undefined) throw new Error(`Nobody plays ${who}.`)
      const outcome: unknown = await door.as(actor, input).catch((refusal: unknown) => refusal)
      const code = outcome instanceof Error ? (outcome as { code?: string }).code : 'answered'
      const said = `${JSON.stringify(outcome ?? null)} ${outcome instanceof Error ? outcome.message : ''}`
      expect({ who, leaks: said.includes(guardedWords) }).toEqual({ who, leaks: false })
      if (door.kind === 'command' && !beginnings.includes(name))
        expect({ who, code }).toEqual({ who, code: 'not-found' })
    }
  })
})
