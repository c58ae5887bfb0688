import { beforeEach, describe, expect, test } from 'vitest'
import { run } from '@/lib/cli/run'
import { type House, administrator, db, deskOfficer, house } from '../support/stage'

let at: House
let keeper: string
let address: string

beforeEach(async () => {
  at = await house()
  const { personId } = await administrator()
  keeper = `${personId}@example.org`
  address = `vanna-${personId}@mfa.example`
})

/** Types one line at the terminal. */
async function cochair(...line: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(line, { out: (text) => (out += text), err: (text) => (err += text) })
  return { code, out, err }
}

const add = (...options: readonly string[]) =>
  cochair('people', 'add', '--as', keeper, '--name', 'Sok Vanna', '--email', address, ...options)

const seats = () =>
  db.membership.findMany({
    where: { person: { email: address } },
    select: { role: true, office: true, delegationId: true },
  })

describe('an administrator at the terminal', () => {
  test('adds somebody with a first seat, and gets the link to hand on', async () => {
    const { code, out, err } = await add(
      ...['--partnership', at.partnershipId, '--delegation', 'KH', '--role', 'COORDINATOR_STAFF'],
      ...['--office', 'Desk officer', '--json'],
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      name: 'Sok Vanna',
      email: address,
      path: expect.stringMatching(/^\/invite\/./) as string,
    })
    expect(await seats()).toEqual([
      { role: 'COORDINATOR_STAFF', office: 'Desk officer', delegationId: at.delegations.cambodia },
    ])
  })

  test.each([
    [
      'a partnership that is not there',
      ['--partnership', 'Nowhere'],
      1,
      /^There is no partnership Nowhere\.$/,
    ],
    ['a partnership and no delegation', [], 2, /^A seat needs its delegation, such as --delegation KH\.$/],
    ['a delegation that is not there', ['--delegation', 'XX'], 2, /^There is no delegation XX in /],
    [
      'a role that the side does not have',
      ['--delegation', 'RU', '--role', 'COORDINATOR_STAFF'],
      2,
      /^role: /,
    ],
    [
      'an office far too long',
      ['--delegation', 'KH', '--office', 'x'.repeat(200)],
      2,
      /^office: Use at most/,
    ],
  ])('adds nobody for %s', async (_what, options, expected, sentence) => {
    const partnership = options.includes('--partnership') ? [] : ['--partnership', at.partnershipId]
    const { code, out, err } = await add(...partnership, ...options)
    expect({ code, out }).toEqual({ code: expected, out: '' })
    expect(err.trimEnd()).toMatch(sentence)
    expect(await db.person.count({ where: { email: address } })).toBe(0)
  })

  test('is told of each field in words, and of no mark that a terminal has not', async () => {
    const { code, err } = await cochair('people', 'add', '--as', keeper, '--name', '', '--email', 'vanna')
    expect(code).toBe(2)
    expect(err).toMatch(/^name: Give the name\.\nemail: This is not an e-mail address\./)
  })

  test('does not give an address to two people', async () => {
    expect(await add()).toMatchObject({ code: 0 })
    const { code, err } = await add()
    expect(code).toBe(1)
    expect(err).toContain('There is already an account with this address: Sok Vanna.')
  })
})

test('who looks after no accounts adds nobody at the terminal', async () => {
  const { personId } = await deskOfficer(at)
  const { code, out } = await cochair(
    ...['people', 'add', '--as', `${personId}@example.org`, '--name', 'Sok Vanna', '--email', address],
  )
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(await db.person.count({ where: { email: address } })).toBe(0)
})
