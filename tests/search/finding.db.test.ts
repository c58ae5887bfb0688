import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { find } from '@/lib/search/queries/find'
import { type House, db, deskOfficer, house, meeting, official, owned, somebody } from '../support/stage'
import { item, note, kept } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'
import { activity, plan } from '../support/stage-plans'
import { topic } from '../support/stage-topics'

let at: House
let desk: Actor
let thai: Actor
let partner: Actor
let secretariat: Actor
let observer: Actor

beforeAll(async () => {
  at = await house()
  desk = await deskOfficer(at)
  thai = await official(at, 'thailand')
  partner = await official(at, 'russia', 'CO_CHAIR')
  secretariat = await official(at, 'secretariat')
  observer = await official(at, 'observer', 'OBSERVER')
})

async function found(actor: Actor, words: string, kinds: string[] = []) {
  const answer = await find.as(actor, { partnershipId: at.partnershipId, words, kinds })
  expect(answer.found).toBe(answer.hits.length)
  return answer.hits.map(({ kind, id }) => `${kind} ${id}`)
}

/** Who of all finds the words. */
async function finders(words: string): Promise<string[]> {
  const all = { desk, thai, partner, secretariat, observer }
  const stranger = await somebody()
  const names: string[] = []
  for (const [name, actor] of Object.entries({ ...all, stranger }))
    if ((await found(actor, words)).length > 0) names.push(name)
  return names
}

describe('the words of every kind are found', () => {
  test('meeting, topic, item, line, plan, activity, note, outcome and follow-up', async () => {
    const meetingId = await meeting(at)
    const topicId = await topic(at, 'Quasar cooperation')
    const itemId = await item(at, meetingId, { title: 'Exchange on quasars' })
    const { lines, planId } = await plan(at, { texts: ['Hold a quasar dialogue'] })
    const noteId = await note(desk, at, { title: 'Night sky', text: 'The quasar was named twice.' })
    const outcomeId = await outcome(desk, meetingId, { sentence: 'the quasar programme' })
    const taskId = await followUp(
      desk,
      outcomeId,
      { kind: 'PERSON', id: desk.personId },
      { what: 'Buy a quasar' },
    )
    const hits = await found(desk, 'QUASAR')
    expect(hits.slice().sort()).toEqual(
      [
        `TOPIC ${topicId}`,
        `ITEM ${itemId}`,
        `LINE ${lines[0] ?? ''}`,
        `NOTE ${noteId}`,
        `OUTCOME ${outcomeId}`,
        `FOLLOW_UP ${taskId}`,
      ].sort(),
    )
    expect(await found(desk, '19th arsom', ['meeting'])).toContain(`MEETING ${meetingId}`)
    expect(await found(desk, 'cpa plan', ['plan'])).toContain(`PLAN ${planId}`)
    expect(await found(desk, 'quasar', ['note', 'nonsense'])).toEqual([`NOTE ${noteId}`])
    const activityId = await activity(at, { planId, sectionId: '' as never, lines })
    expect(await found(desk, 'workshop', ['activity'])).toContain(`ACTIVITY ${activityId}`)
  })

  test('a meeting follows the name of its series', async () => {
    const meetingId = await meeting(at, { ordinal: 77 })
    await db.series.update({ where: { id: at.seriesId }, data: { shortTitle: 'ARZOM' } })
    expect(await found(desk, '77th arzom')).toEqual([`MEETING ${meetingId}`])
    await db.series.update({ where: { id: at.seriesId }, data: { shortTitle: 'ARSOM' } })
    expect(await found(desk, '77th arzom')).toEqual([])
  })

  test('Latin, Cyrillic and Khmer, in any case, from parts of words', async () => {
    const noteId = await note(desk, at, {
      title: 'Энергетика',
      text: 'កិច្ចសហប្រតិបត្តិការ\u200Bថាមពល and the EU taxonomy',
    })
    for (const words of ['ЭНЕРГЕТ', 'энергетика', 'ថាមពល', 'សហប្រតិបត្តិការថាមពល', 'TAXON', 'eu taxonomy', 'eu'])
      expect(await found(desk, words), words).toContain(`NOTE ${noteId}`)
    expect(await found(desk, 'энергетический')).not.toContain(`NOTE ${noteId}`)
    expect(await found(desk, 'ta')).not.toContain(`NOTE ${noteId}`)
  })

  test.each([
    '"',
    '%',
    '_',
    'xy-zz',
    'a{2}-[b]/c',
    '*',
    'NEAR(a b)',
    'energy OR x',
    "';--",
    '\\',
    '$$zz',
    'a'.repeat(400),
    '',
  ])('no sign means anything to the database: %s', async (words) => {
    await expect(found(desk, words)).resolves.toEqual([])
  })

  test('titles come first, then what was changed last', async () => {
    const inText = await note(desk, at, { title: 'Later', text: 'about zirconium' })
    const older = await note(desk, at, { title: 'Zirconium one', text: '.' })
    const newer = await note(desk, at, { title: 'Zirconium two', text: '.' })
    expect(await found(desk, 'zirconium')).toEqual([`NOTE ${newer}`, `NOTE ${older}`, `NOTE ${inText}`])
    await db.note.update({ where: { id: older }, data: kept('changed') })
    expect(await found(desk, 'zirconium')).toEqual([`NOTE ${older}`, `NOTE ${newer}`, `NOTE ${inText}`])
  })
})

describe('nobody finds what they may not read, nor that it is there', () => {
  test.each([
    ['AUTHOR', ['desk']],
    ['OWN_DELEGATION', ['desk']],
    ['CO_CHAIRS', ['desk', 'partner']],
    ['ASEAN', ['desk', 'thai']],
    ['ASEAN_AND_SECRETARIAT', ['desk', 'thai', 'secretariat']],
    ['ALL_DELEGATIONS', ['desk', 'thai', 'partner', 'secretariat', 'observer']],
  ] as const)('a note for %s', async (circle, names) => {
    const word = `Wolfram${circle.replaceAll('_', '')}`
    await note(desk, at, { title: word, circle, meetingId: await meeting(at) })
    expect(await finders(word)).toEqual(names)
  })

  test('a note that is opened and shut again is found and lost at once', async () => {
    const id = await note(desk, at, { title: 'Molybdenum' })
    expect(await finders('molybdenum')).toEqual(['desk'])
    await db.note.updateMany({ where: { id }, data: { circle: 'ASEAN' } })
    expect(await finders('molybdenum')).toEqual(['desk', 'thai'])
    await db.note.updateMany({ where: { id }, data: { removedAt: new Date() } })
    expect(await finders('molybdenum')).toEqual([])
    await db.note.updateMany({ where: { id }, data: { removedAt: null, circle: 'AUTHOR' } })
    expect(await finders('molybdenum')).toEqual(['desk'])
  })

  test('a note shared by name, while the share lasts', async () => {
    const noteId = await note(desk, at, { title: 'Palladium', circle: 'AUTHOR' })
    const share = {
      id: newId(),
      noteId,
      partnershipId: at.partnershipId,
      personId: thai.personId,
      sharedAt: new Date(),
      sharedById: desk.personId,
    }
    await db.noteShare.create({ data: share })
    expect(await finders('palladium')).toEqual(['desk', 'thai'])
    await db.noteShare.update({ where: { id: share.id }, data: { endsAt: new Date('2020-01-01') } })
    expect(await finders('palladium')).toEqual(['desk'])
    await db.noteShare.update({ where: { id: share.id }, data: { endsAt: null, withdrawnAt: new Date() } })
    expect(await finders('palladium')).toEqual(['desk'])
  })

  test('a released copy until it is withdrawn, and never the note through it', async () => {
    const noteId = await note(desk, at, { title: 'Osmium for us' })
    const id = newId()
    const { aseanChairId, partnerChairId, ...guarded } = owned(at)
    await db.noteRelease.create({
      data: {
        id,
        noteId,
        ...guarded,
        aseanChairId,
        partnerChairId,
        title: 'Osmium for all',
        ...kept(''),
        attribution: 'NONE',
        releasedAt: new Date(),
        releasedById: desk.personId,
      },
    })
    expect(await found(partner, 'osmium')).toEqual([`RELEASE ${id}`])
    await db.noteRelease.update({ where: { id }, data: { withdrawnAt: new Date() } })
    expect(await found(partner, 'osmium')).toEqual([])
    expect(await found(desk, 'osmium')).toEqual([`NOTE ${noteId}`])
  })

  test('an item only as far as its agenda has gone, and never from the bin', async () => {
    const meetingId = await meeting(at)
    const id = await item(at, meetingId, { title: 'Rhenium', paperCircle: 'ASEAN' })
    expect(await finders('rhenium')).toEqual(['desk', 'thai'])
    await db.agendaText.updateMany({ where: { itemId: id }, data: { paperCircle: 'ALL_DELEGATIONS' } })
    expect(await finders('rhenium')).toEqual(['desk', 'thai'])
    await db.agendaItem.updateMany({ where: { id }, data: { paperCircle: 'ALL_DELEGATIONS' } })
    expect(await finders('rhenium')).toHaveLength(5)
    await db.agendaItem.updateMany({ where: { id }, data: { removedAt: new Date() } })
    expect(await finders('rhenium')).toEqual([])
  })

  test('an outcome of a meeting they may not know of is not found', async () => {
    const meetingId = await meeting(at, { circle: 'ASEAN' })
    const outcomeId = await outcome(desk, meetingId, { sentence: 'the iridium fund', circle: 'ASEAN' })
    await db.outcome.update({ where: { id: outcomeId }, data: { circle: 'ALL_DELEGATIONS' } })
    expect(await finders('iridium')).toEqual(['desk', 'thai'])
    await db.outcome.update({ where: { id: outcomeId }, data: { removedAt: new Date() } })
    expect(await finders('iridium')).toEqual([])
  })

  test('what is hidden takes no place from what is not, and counts nowhere', async () => {
    const seen = await note(desk, at, { title: 'Tantalum to see', circle: 'ALL_DELEGATIONS' })
    const { aseanChairId, partnerChairId, ...guarded } = owned(at, 'OWN_DELEGATION')
    await db.note.createMany({
      data: Array.from({ length: 400 }, () => ({
        id: newId(),
        ...guarded,
        aseanChairId,
        partnerChairId,
        authorId: desk.personId,
        title: 'Tantalum',
        ...kept('tantalum'),
        createdAt: new Date(),
        updatedAt: new Date(),
        updatedById: desk.personId,
      })),
    })
    expect(await found(partner, 'tantalum')).toEqual([`NOTE ${seen}`])
    const all = await find.as(desk, { partnershipId: at.partnershipId, words: 'tantalum', atMost: 10 })
    expect(all).toMatchObject({ found: 100, more: true })
    expect(all.hits).toHaveLength(10)
  })

  test('what stands in another partnership is not found from here', async () => {
    const elsewhere = await house()
    const there = await deskOfficer(elsewhere)
    await note(there, elsewhere, { title: 'Hafnium', circle: 'ALL_DELEGATIONS' })
    const both: Actor = { ...desk, seats: [...desk.seats, ...there.seats] }
    expect(await found(both, 'hafnium')).toEqual([])
    const answer = await find.as(both, { partnershipId: elsewhere.partnershipId, words: 'hafnium' })
    expect(answer.found).toBe(1)
  })
})

test('of hundreds of notes with the same word the newest are told first, and that there are more', async () => {
  const now = new Date()
  await db.note.createMany({
    data: Array.from({ length: 400 }, (_, n) => ({
      id: newId(),
      ...owned(at, n % 2 === 0 ? 'ALL_DELEGATIONS' : 'ASEAN'),
      authorId: 'somebody',
      title: `Pulsar ${String(n)}`,
      ...kept(''),
      createdAt: now,
      updatedAt: now,
      updatedById: 'somebody',
    })),
  })
  const titlesFor = async (actor: Actor) => {
    const { hits, more } = await find.as(actor, {
      partnershipId: at.partnershipId,
      words: 'pulsar',
      atMost: 3,
    })
    return [...hits.map(({ title }) => title.map(({ text }) => text).join('')), more]
  }
  expect(await titlesFor(thai)).toEqual(['Pulsar 399', 'Pulsar 398', 'Pulsar 397', true])
  expect(await titlesFor(partner)).toEqual(['Pulsar 398', 'Pulsar 396', 'Pulsar 394', true])
})

test('what was written long ago is found behind whatever is newer, by long words and by short ones', async () => {
  const first = await note(desk, at, { title: 'Lutetium of old', text: 'the EU on lutetium, once' })
  // as after years of changes: every one takes a new number
  await db.$executeRawUnsafe(
    process.env.TEST_ENGINE === 'sqlite'
      ? `UPDATE sqlite_sequence SET seq = 100000 WHERE name = 'SearchEntry'`
      : `DO $$ BEGIN PERFORM setval(pg_get_serial_sequence('"SearchEntry"', 'row'), 100000); END $$`,
  )
  const now = new Date()
  await db.note.createMany({
    data: Array.from({ length: 1_100 }, (_, n) => ({
      id: newId(),
      ...owned(at, 'ALL_DELEGATIONS'),
      authorId: 'somebody',
      title: `On something else ${String(n)}`,
      ...kept('of the EU'),
      createdAt: now,
      updatedAt: now,
      updatedById: 'somebody',
    })),
  })
  const last = await note(desk, at, { title: 'News of lutetium', text: 'the EU on lutetium, again' })
  for (const words of ['lutetium', 'of lutetium', 'EU once lutetium', 'eu on lutetium'])
    expect(await found(desk, words), words).toEqual(
      words.includes('once') ? [`NOTE ${first}`] : [`NOTE ${last}`, `NOTE ${first}`],
    )
})
