import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type House, deskOfficer, house, somebody } from '../support/stage'
import { attempts, doors, guardedWords } from './doors'

describe('somebody with every id and no right, at every door', () => {
  let at: House
  let stranger: Actor
  let neighbour: Actor

  beforeAll(async () => {
    at = await house()
    stranger = await somebody()
    neighbour = await deskOfficer(await house())
  })

  test('there are doors, and each has a name of its own', () => {
    expect(doors.length).toBeGreaterThan(0)
    expect(new Set(doors.map((door) => door.name)).size).toBe(doors.length)
  })

  test.each(doors.map((door) => [door.name, door] as const))('%s', async (name, door) => {
    const attempt = attempts[name]
    if (attempt === undefined)
      throw new Error(`No attempt is written for ${name}: add one to tests/access/attempts.`)
    const input = await attempt(at)
    for (const actor of [stranger, neighbour]) {
      const outcome: unknown = await door.as(actor, input).catch((refusal: unknown) => refusal)
      if (door.kind === 'command') {
        expect(outcome).toMatchObject({ code: 'not-found' })
        continue
      }
      const said = JSON.stringify(outcome ?? null)
      expect(outcome instanceof Error ? (outcome as { code?: string }).code : 'not-found').toBe('not-found')
      for (const secret of [guardedWords, at.partnershipId, ...Object.values(at.delegations)])
        expect(said).not.toContain(secret)
    }
  })

  test('no attempt is left over from a door that is gone', () => {
    const names = doors.map((door) => door.name)
    expect(Object.keys(attempts).filter((name) => !names.includes(name))).toEqual([])
  })
})
