import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { verifyTrail } from '@/lib/access/verify-trail'
import { readTrail } from '@/lib/audit/queries/read-trail'
import { changeCircle } from '@/lib/agendas/commands/change-circle'
import { invitePerson } from '@/lib/people/commands/accounts'
import { giveSeat } from '@/lib/people/commands/seats'
import { addHoliday } from '@/lib/partnerships/commands/holidays'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { type House, administrator, db, deskOfficer, house, official, somebody } from '../support/stage'
import { agenda, item, text } from '../support/stage-agendas'
import { note } from '../support/stage-notes'
import { plan } from '../support/stage-plans'

describe('the trail', () => {
  let at: House
  let desk: Actor
  let thailand: Actor

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
    thailand = await official(at, 'thailand')
    const staged = await agenda(at, { desk, circle: 'ASEAN' })
    const energy = await item(staged, 'Energy')
    await text(staged, energy, 'NATIONAL_BRIEF', 'What only Thailand says', { writer: thailand })
    await changeCircle.as(desk, { agendaId: staged.agendaId, saw: 'ASEAN', circle: 'ALL_DELEGATIONS' })
  })
  const read = (who: Actor, more: object = {}) =>
    readTrail.as(who, { of: { chain: 'partnership', partnershipId: at.partnershipId }, ...more })

  test('tells the desk what its own delegation did, the newest first, of what, and who', async () => {
    const { acts } = await read(await deskOfficer(at))
    expect(acts.map(({ room, what }) => `${room}: ${what}`)).toEqual([
      'Agendas: change circle',
      'Agendas: add item',
      'Agendas: change circle',
      'Agendas: open',
    ])
    expect(acts[1]?.about).toMatchObject({ title: 'Energy' })
    expect(acts[0]?.about?.title, 'an agenda goes by the name of its meeting').toMatch(/ARSOM/)
    expect(acts[0]?.who).toBeTypeOf('string')
  })

  test('does not tell the desk what another delegation did for itself, nor anybody else what the desk did', async () => {
    expect(JSON.stringify(await read(desk))).not.toContain('write text')
    for (const stranger of [thailand, await official(at, 'russia', 'CO_CHAIR'), await somebody()])
      expect(await read(stranger)).toEqual({ acts: [], next: null })
  })

  test('names plans, lines and notes to those who may read them, and a private note to its author alone', async () => {
    const { lines } = await plan(at)
    await reportStatus.as(desk, {
      lineId: lines[0] ?? '',
      revision: 1,
      state: 'ON_GOING',
      asOn: '2023-03-01',
      words: 'Begun',
      evidence: '',
    })
    await note(desk, at, { title: 'For my own memory', circle: 'AUTHOR' })
    const titles = async (who: Actor) => (await read(who)).acts.map(({ about }) => about?.title)
    expect(await titles(desk)).toEqual(
      expect.arrayContaining([expect.stringContaining('1.1.1'), 'For my own memory']),
    )
    expect(await titles(await deskOfficer(at))).not.toContain('For my own memory')
  })

  test('shows the accounts of the house to administrators alone', async () => {
    const ofHouse = { of: { chain: 'house' as const } }
    expect((await readTrail.as(desk, ofHouse)).acts).toEqual([])
    expect(await readTrail.as({ ...(await somebody()), administrator: true }, ofHouse)).toBeDefined()
  })

  test('names the person whose account was made, and who was given a seat', async () => {
    const keeper = await administrator()
    const address = `vanna-${keeper.personId}@mfa.example`
    const { personId } = await invitePerson.as(keeper, { name: 'Sok Vanna', email: address })
    const { acts } = await readTrail.as(keeper, { of: { chain: 'house' } })
    const about = { title: 'Sok Vanna', href: `/people/${personId}` }
    expect(acts.find((act) => act.about?.title === 'Sok Vanna')).toMatchObject({ what: 'invite', about })

    const colleague = await official(at, 'cambodia')
    const seat = { delegationId: at.delegations.cambodia, role: 'CO_CHAIR' as const }
    await giveSeat.as(desk, { ...seat, personId: colleague.personId, office: '' })
    expect((await read(desk)).acts[0]).toMatchObject({ what: 'give seat', about: { title: colleague.name } })
  })

  test('is narrowed to a part of the house, and paged by place', async () => {
    const day = { partnershipId: at.partnershipId, day: '2024-01-01', name: 'New Year' }
    await addHoliday.as(desk, day)
    expect((await read(desk, { rooms: ['partnerships'] })).acts).toMatchObject([{ what: 'add holiday' }])
    const [newest] = (await read(desk)).acts
    const rest = await read(desk, { before: newest?.place })
    expect(rest.acts.map(({ place }) => place)).not.toContain(newest?.place)
  })

  test('is found whole, and found out where an entry was altered, taken out, or the end cut off', async () => {
    const of = async (chain: string) => (await verifyTrail(db)).breaks.filter((each) => each.chain === chain)
    const staged = async () => {
      const fresh = await house()
      const officer = await deskOfficer(fresh)
      for (const day of ['2024-01-01', '2024-02-02', '2024-03-03'])
        await addHoliday.as(officer, { partnershipId: fresh.partnershipId, day, name: 'Day' })
      return fresh.partnershipId
    }
    const [whole, altered, holed, cut] = [await staged(), await staged(), await staged(), await staged()]
    await db.auditEntry.updateMany({
      where: { chain: altered, place: 2 },
      data: { actorId: 'somebody else' },
    })
    await db.auditEntry.deleteMany({ where: { chain: holed, place: 2 } })
    await db.auditEntry.deleteMany({ where: { chain: cut, place: 3 } })
    expect(await of(whole)).toEqual([])
    expect(await of(altered)).toEqual([{ chain: altered, place: 2, why: 'The entry was altered.' }])
    expect(await of(holed)).toEqual([{ chain: holed, place: 2, why: 'An entry is missing.' }])
    expect(await of(cut)).toEqual([{ chain: cut, place: 3, why: 'The last entries are missing.' }])
  })
})
