import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { actorByEmail } from '@/lib/identity/sessions'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { newId } from '@/lib/kernel/ids'
import { editMarkings, editOffsets, editPartnership } from '@/lib/partnerships/commands/arrange'
import { addDelegation, editDelegation } from '@/lib/partnerships/commands/delegations'
import { foundPartnership } from '@/lib/partnerships/commands/found'
import { addTerm, editTerm, removeTerm } from '@/lib/partnerships/commands/terms'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { listPartnerships } from '@/lib/partnerships/queries/partnerships'
import { termWarnings } from '@/lib/partnerships/rules/terms'
import { type House, administrator, db, deskOfficer, house, official } from '../support/stage'

let at: House
let desk: Actor

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
})

const founding = () => ({
  name: `ASEAN-Canada ${newId()}`,
  partnerName: 'Canada',
  partnerCode: 'ca',
  partnerZone: 'America/Toronto',
  zone: 'Asia/Phnom_Penh',
  coordinatorCode: 'KH',
  coordinatesFrom: '2023-01-01',
  coordinatesUntil: null,
  desk: true,
})
const read = async (actor: Actor = desk) => {
  const found = await readArrangement.as(actor, { partnershipId: at.partnershipId })
  if (found === null) throw new Error('The partnership cannot be read.')
  return found
}
const thing = { name: 'Laos', code: 'LA', side: 'ASEAN', zone: 'Asia/Vientiane' } as const

describe('founding a partnership', () => {
  test('sets the table, the term and the series, and a seat for the founder who asks for one', async () => {
    const founder = await administrator()
    const { partnershipId } = await foundPartnership.as(founder, founding())
    const found = await readArrangement.as(founder, { partnershipId })
    expect(found?.delegations.filter(({ side }) => side === 'ASEAN')).toHaveLength(11)
    expect(found?.delegations.map(({ code }) => code)).toEqual([
      'BN',
      'KH',
      'ID',
      'LA',
      'MY',
      'MM',
      'PH',
      'SG',
      'TH',
      'TL',
      'VN',
      'CA',
      'ASEC',
      'TL-OBS',
    ])
    expect(found?.delegations.find(({ code }) => code === 'TL')).toMatchObject({
      memberFrom: '2025-10-26',
      side: 'ASEAN',
    })
    expect(found?.delegations.find(({ code }) => code === 'TL-OBS')).toMatchObject({
      memberUntil: '2025-10-25',
      side: 'OBSERVER',
    })
    expect(found?.terms).toMatchObject([{ fromDay: '2023-01-01', untilDay: null }])
    const series = await db.series.findMany({ where: { partnershipId }, orderBy: { kind: 'asc' } })
    expect(
      series.map(({ kind, skeleton }) => [kind, Array.isArray(skeleton) && skeleton.length > 3]),
    ).toEqual(expect.arrayContaining(['SOM', 'PMC', 'JCC', 'SUMMIT'].map((kind) => [kind, true])))
    const { email } = await db.person.findFirstOrThrow({ where: { id: founder.personId } })
    expect((await actorByEmail(email))?.seats).toMatchObject([
      { partnershipId, role: 'COORDINATOR_STAFF', coordinates: true },
    ])
    expect(await db.auditEntry.findFirst({ where: { chain: partnershipId } })).toMatchObject({
      fact: 'partnerships.found',
      place: 1,
    })
  })

  test('leaves the administrator without a seat unless one is asked for', async () => {
    const founder = await administrator()
    await foundPartnership.as(founder, { ...founding(), desk: false })
    expect(await db.membership.count({ where: { personId: founder.personId } })).toBe(0)
  })

  test('refuses a name that is taken, at its field, and writes nothing', async () => {
    const founder = await administrator()
    const given = founding()
    await foundPartnership.as(founder, given)
    await expect(foundPartnership.as(founder, given)).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: [expect.any(String)] },
    })
    expect(await db.partnership.count({ where: { name: given.name } })).toBe(1)
  })

  test.each([
    [{ name: ' ' }, 'name'],
    [{ partnerCode: 'KH' }, 'partnerCode'],
    [{ partnerCode: '<b>' }, 'partnerCode'],
    [{ partnerZone: 'Mars/Olympus' }, 'partnerZone'],
    [{ coordinatorCode: 'CA' }, 'coordinatorCode'],
    [{ coordinatesUntil: '2022-12-31' }, 'coordinatesUntil'],
    [{ coordinatesFrom: '2023-02-30' }, 'coordinatesFrom'],
  ])('%j is refused at the field', async (bad, field) => {
    const refusal: unknown = await foundPartnership
      .as(await administrator(), { ...founding(), ...bad })
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  })

  test('is for administrators', async () => {
    await expect(foundPartnership.as(desk, founding())).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('names, zones, markings and steps', () => {
  const names = () => ({
    partnershipId: at.partnershipId,
    revision: 1,
    name: `Renamed ${newId()}`,
    partnerName: 'Россия',
    zone: 'Asia/Jakarta',
    partnerZone: 'Europe/Moscow',
  })

  test('are changed by the desk, and by an administrator', async () => {
    const given = names()
    await editPartnership.as(desk, given)
    expect(await read()).toMatchObject({
      name: given.name,
      partnerName: 'Россия',
      zone: 'Asia/Jakarta',
      revision: 2,
      mayArrange: true,
    })
    await editPartnership.as(await administrator(), { ...names(), revision: 2 })
  })

  test('are read, not changed, by other officials; a neighbour finds nothing', async () => {
    const other = await official(at, 'russia', 'CO_CHAIR')
    expect(await read(other)).toMatchObject({ mayArrange: false })
    await expect(editPartnership.as(other, names())).rejects.toMatchObject({ code: 'forbidden' })
    await expect(editPartnership.as(await deskOfficer(await house()), names())).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('of two who change them, the second is told to look again', async () => {
    await editPartnership.as(desk, names())
    await expect(editPartnership.as(desk, names())).rejects.toMatchObject({ code: 'conflict' })
    await expect(
      editMarkings.as(desk, { partnershipId: at.partnershipId, revision: 1, markings: {} }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('the name of another partnership is taken', async () => {
    const { name } = await db.partnership.findFirstOrThrow({ where: { id: (await house()).partnershipId } })
    await expect(editPartnership.as(desk, { ...names(), name })).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: [expect.any(String)] },
    })
  })

  test('markings are kept as words, and an empty one means the usual ones', async () => {
    await editMarkings.as(desk, {
      partnershipId: at.partnershipId,
      revision: 1,
      markings: { ASEAN: ' ASEAN   RESTRICTED ', CO_CHAIRS: '' },
    })
    expect((await read()).markings).toEqual({ ASEAN: 'ASEAN RESTRICTED' })
    await expect(
      editMarkings.as(desk, {
        partnershipId: at.partnershipId,
        revision: 2,
        markings: { PUBLIC: 'x' } as never,
      }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test('steps keep their key when renamed, new ones get one, and the farthest comes first', async () => {
    const offsets = [
      { key: 'papers-due', label: 'Papers', workingDaysBefore: 5 },
      { key: '', label: 'Ask for proposals', workingDaysBefore: 40 },
    ]
    await editOffsets.as(desk, { partnershipId: at.partnershipId, revision: 1, offsets })
    const { steps, hasOwnSteps } = await read()
    expect(hasOwnSteps).toBe(true)
    expect(steps).toMatchObject([{ label: 'Ask for proposals', workingDaysBefore: 40 }, offsets[0]])
    expect(steps[0]?.key).not.toBe('')
    await editOffsets.as(desk, { partnershipId: at.partnershipId, revision: 2, offsets: [] })
    expect(await read()).toMatchObject({ hasOwnSteps: false, steps: { length: 4 } })
  })

  test.each([
    [[{ key: '', label: '', workingDaysBefore: 5 }]],
    [[{ key: '', label: 'A', workingDaysBefore: -1 }]],
    [[{ key: '', label: 'A', workingDaysBefore: 2.5 }]],
    [
      [
        { key: 'a', label: 'A', workingDaysBefore: 1 },
        { key: 'a', label: 'B', workingDaysBefore: 2 },
      ],
    ],
  ])('the steps %j are refused', async (offsets) => {
    await expect(
      editOffsets.as(desk, { partnershipId: at.partnershipId, revision: 1, offsets }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('delegations', () => {
  test('are added and renamed, with their period', async () => {
    const { delegationId } = await addDelegation.as(desk, { partnershipId: at.partnershipId, ...thing })
    await editDelegation.as(desk, {
      delegationId,
      revision: 1,
      ...thing,
      name: 'Lao PDR',
      memberFrom: '1997-07-23',
    })
    expect((await read()).delegations.find(({ id }) => id === delegationId)).toMatchObject({
      name: 'Lao PDR',
      memberFrom: '1997-07-23',
      revision: 2,
    })
    await expect(editDelegation.as(desk, { delegationId, revision: 1, ...thing })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('have a code of their own', async () => {
    const code = { code: ['Another delegation has this code.'] }
    await expect(
      addDelegation.as(desk, { partnershipId: at.partnershipId, ...thing, code: 'th' }),
    ).rejects.toMatchObject({ code: 'conflict', fields: code })
    await expect(
      editDelegation.as(desk, { delegationId: at.delegations.cambodia, revision: 1, ...thing, code: 'TH' }),
    ).rejects.toMatchObject({ fields: code })
  })

  test('do not change sides while somebody sits in them: the partner would read what is for ASEAN', async () => {
    const russia = { delegationId: at.delegations.russia, revision: 1, ...thing, code: 'RU' }
    await editDelegation.as(desk, { ...russia, side: 'OBSERVER' })
    await official(at, 'russia')
    await expect(editDelegation.as(desk, { ...russia, revision: 2, side: 'ASEAN' })).rejects.toMatchObject({
      code: 'conflict',
      fields: { side: [expect.stringContaining('add a new delegation')] },
    })
    await editDelegation.as(desk, { ...russia, revision: 2, side: 'OBSERVER', name: 'Russian Federation' })
  })

  test('are the desk’s business', async () => {
    const thai = await official(at, 'thailand')
    await expect(addDelegation.as(thai, { partnershipId: at.partnershipId, ...thing })).rejects.toMatchObject(
      { code: 'forbidden' },
    )
    await expect(
      editDelegation.as(thai, { delegationId: at.delegations.thailand, revision: 1, ...thing }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const elsewhere = await house()
    await expect(
      editDelegation.as(desk, { delegationId: elsewhere.delegations.thailand, revision: 1, ...thing }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each([
    [{ memberFrom: '2023-01-02', memberUntil: '2023-01-01' }, 'memberUntil'],
    [{ side: 'NEUTRAL' }, 'side'],
    [{ code: 'x' }, 'code'],
    [{ zone: '' }, 'zone'],
    [{ name: 'x'.repeat(121) }, 'name'],
  ])('%j is refused at the field', async (bad, field) => {
    const refusal: unknown = await addDelegation
      .as(desk, { partnershipId: at.partnershipId, ...thing, ...bad } as never)
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  })
})

describe('terms of the coordinator', () => {
  test('may overlap and leave gaps; both are told, neither is refused', async () => {
    const { thailand, cambodia } = at.delegations
    await addTerm.as(desk, { delegationId: thailand, fromDay: '2018-08-02', untilDay: '2021-07-01' })
    await addTerm.as(desk, { delegationId: thailand, fromDay: '2023-06-01', untilDay: '2026-07-31' })
    const { terms } = await read()
    expect(terms.map(({ delegationId, fromDay }) => [delegationId, fromDay])).toEqual([
      [thailand, '2023-06-01'],
      [cambodia, '2021-08-03'],
      [thailand, '2018-08-02'],
    ])
    expect(termWarnings(terms).map(({ kind }) => kind)).toEqual(['GAP', 'OVERLAP'])
  })

  test('decide who runs the desk: when the term is given away, so is the desk', async () => {
    setClock(clockOn('2023-03-20'))
    const [term] = (await read()).terms
    const { email } = await db.person.findFirstOrThrow({ where: { id: desk.personId } })
    await editTerm.as(desk, {
      termId: term?.id ?? '',
      delegationId: at.delegations.thailand,
      fromDay: '2021-08-03',
    })
    const without = await actorByEmail(email)
    setClock(null)
    expect(without?.seats).toMatchObject([{ coordinates: false }])
    if (without === null) throw new Error('The officer is gone.')
    await expect(
      addTerm.as(without, { delegationId: at.delegations.cambodia, fromDay: '2023-03-20' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await addTerm.as(await administrator(), { delegationId: at.delegations.cambodia, fromDay: '2023-03-20' })
  })

  test('are taken away with a trace', async () => {
    const [term] = (await read()).terms
    await removeTerm.as(desk, { termId: term?.id ?? '' })
    expect((await read()).terms).toEqual([])
    expect(await db.auditEntry.findFirst({ where: { subject: term?.id ?? '' } })).toMatchObject({
      fact: 'partnerships.removeTerm',
      detail: { fromDay: '2021-08-03' },
    })
  })

  test('belong to member states of this partnership', async () => {
    const elsewhere = await house()
    const [term] = (await read()).terms
    await expect(
      addTerm.as(desk, { delegationId: at.delegations.russia, fromDay: '2023-03-20' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    await expect(
      addTerm.as(desk, { delegationId: elsewhere.delegations.thailand, fromDay: '2023-03-20' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    for (const delegationId of [at.delegations.secretariat, elsewhere.delegations.thailand]) {
      await expect(
        editTerm.as(desk, { termId: term?.id ?? '', delegationId, fromDay: '2023-03-20' }),
      ).rejects.toMatchObject({ code: 'invalid', fields: { delegationId: [expect.any(String)] } })
    }
    await expect(
      addTerm.as(desk, {
        delegationId: at.delegations.thailand,
        fromDay: '2023-03-20',
        untilDay: '2023-03-19',
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { untilDay: [expect.any(String)] } })
    await expect(
      removeTerm.as(await official(at, 'thailand'), { termId: term?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the list of partnerships', () => {
  test('holds those one sits in, with the delegation one speaks for, and all of them for an administrator', async () => {
    expect(await listPartnerships.as(desk, {})).toMatchObject([
      { id: at.partnershipId, speaksFor: 'Cambodia' },
    ])
    expect((await listPartnerships.as(await official(at, 'observer', 'OBSERVER'), {}))[0]).toMatchObject({
      speaksFor: null,
    })
    expect(await listPartnerships.as(await deskOfficer(await house()), {})).toHaveLength(1)
    expect(await listPartnerships.as(desk, { named: at.partnershipId })).toHaveLength(1)
    expect(await listPartnerships.as(desk, { named: (await house()).partnershipId })).toEqual([])
    await expect(
      readArrangement.as(await deskOfficer(await house()), { partnershipId: at.partnershipId }),
    ).resolves.toBeNull()
  })
})
