import { generateNKeysBetween } from 'fractional-indexing'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeItem } from '@/lib/agendas/commands/change-item'
import { openAgenda } from '@/lib/agendas/commands/open-agenda'
import { removeItem } from '@/lib/agendas/commands/remove-item'
import { takeBackDraft } from '@/lib/agendas/commands/take-back-draft'
import { takeOverDraft } from '@/lib/agendas/commands/take-over-draft'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { textOf } from '@/lib/agendas/model/view'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { readAgenda } from '@/lib/agendas/queries/read-agenda'
import { numberItems } from '@/lib/agendas/rules/numbering'
import { type AgendaId, type MeetingId, type TopicId, newId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, house, meeting, official, owned } from '../support/stage'
import { agenda, anEdit, item, text } from '../support/stage-agendas'

const keys = generateNKeysBetween(null, null, 9)
const headings = defaultSkeleton('SOM', 'Russia').filter(({ role }) =>
  ['OPENING', 'REVIEW_OF_COOPERATION', 'EXCHANGE_OF_VIEWS', 'CLOSING'].includes(role ?? ''),
)

describe('the draft of an agenda, and taking it over', () => {
  let at: House
  let desk: Actor
  let meetingId: MeetingId
  let energy: TopicId
  let handover: TopicId

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    await db.series.update({ where: { id: at.seriesId }, data: { skeleton: [...headings] } })
    energy = await topic('Energy', 0, { minutes: 20, leadId: at.delegations.thailand })
    handover = await topic('Handover', 1, { frequency: 'ON_ANNIVERSARY' })
    meetingId = await meeting(at)
  })

  async function topic(title: string, place: number, given: object = {}): Promise<TopicId> {
    const id = newId<TopicId>()
    const orderKey = keys[place] ?? ''
    const said = { orderKey, pole: 'REVIEW_OF_COOPERATION', title, seriesIds: [at.seriesId] } as const
    await db.standingTopic.create({ data: { id, ...owned(at), ...said, createdAt: new Date(), ...given } })
    return id
  }
  async function draft(who = desk) {
    const found = await draftAgendaFor.as(who, { meetingId })
    if (found === null) throw new Error('There is no draft.')
    return found
  }
  const take = (ticked: readonly string[], unticked: readonly string[] = [], who = desk) =>
    takeOverDraft.as(who, { meetingId, ticked: [...ticked], unticked: [...unticked] })
  const takeAll = async () => take((await draft()).proposed.map(({ key }) => key))
  const items = async () => (await readAgenda.as(desk, { meetingId }))?.view?.items ?? []
  const titles = async () => numberItems(await items()).map(({ row }) => textOf(row, 'TITLE'))

  test('is the same whenever and by whichever officer it is made', async () => {
    const first = await draft()
    expect(await draft()).toEqual(first)
    expect(await draft(await deskOfficer(at))).toEqual(first)
    expect(first.proposed.map(({ title }) => title)).toEqual([
      headings[0]?.title,
      headings[1]?.title,
      'Energy',
      headings[2]?.title,
      headings[3]?.title,
    ])
  })

  test('tells what was left out and why, and that may be taken over all the same', async () => {
    const { leftOut } = await draft()
    expect(leftOut.map(({ key }) => key)).toEqual([`topic:${handover}`])
    expect(leftOut[0]?.reason).not.toBe('')
    await take([`topic:${handover}`])
    expect(await titles()).toEqual(['Handover'])
  })

  test('names the last three meetings a topic stood at, however far back, and takes the words of the last', async () => {
    const rare = await topic('Outer space', 2)
    const returned = await topic('Sports', 3)
    const stoodAt = new Map([
      [energy, (ordinal: number) => ordinal >= 3],
      [rare, (ordinal: number) => ordinal <= 5],
      [returned, (ordinal: number) => ordinal === 4 || ordinal === 18],
    ])
    for (let ordinal = 2; ordinal <= 18; ordinal += 1) {
      const day = `${String(2004 + ordinal)}-04-27`
      const staged = await agenda(at, {
        desk,
        meetingId: await meeting(at, { ordinal, startsOn: day, endsOn: day }),
      })
      for (const [topicId, stood] of stoodAt)
        if (stood(ordinal)) await item(staged, `As worded at meeting ${String(ordinal)}`, { topicId })
    }
    const { proposed } = await draft()
    const told = (topicId: TopicId) => proposed.find(({ key }) => key === `topic:${topicId}`)
    expect(told(energy)).toMatchObject({
      title: 'As worded at meeting 18',
      reason: 'standing topic, stood at the 16th, 17th and 18th; worded as at the 18th',
    })
    expect(told(rare)).toMatchObject({
      title: 'As worded at meeting 5',
      reason: 'standing topic, stood at the 3rd, 4th and 5th; worded as at the 5th',
    })
    expect(told(returned)).toMatchObject({
      title: 'As worded at meeting 18',
      reason: 'standing topic, stood at the 4th and 18th; worded as at the 18th',
    })
  })

  test('opens an agenda for the desk alone, with time, lead, topic and reason', async () => {
    const { added } = await takeAll()
    expect(added).toHaveLength(5)
    const found = await readAgenda.as(desk, { meetingId })
    expect(found?.view?.circle).toBe('OWN_DELEGATION')
    expect((await items()).find(({ topicId }) => topicId === energy)).toMatchObject({
      minutes: 20,
      leadId: at.delegations.thailand,
      reason: expect.stringMatching(/./) as string,
    })
    expect(await readAgenda.as(await official(at, 'thailand'), { meetingId })).toMatchObject({ view: null })
  })

  test('taking over twice changes nothing, and never overwrites a title that was edited', async () => {
    const proposed = (await draft()).proposed.map(({ key }) => key)
    const { agendaId } = await take(proposed)
    const found = (await items()).find(({ topicId }) => topicId === energy)
    if (found === undefined) throw new Error('The topic is not there.')
    await text({ at, desk, meetingId, agendaId }, found.id, 'TITLE', 'Energy security', { revision: 1 })
    const before = await items()
    expect(await take(proposed)).toEqual({ agendaId, added: [] })
    expect(await items()).toEqual(before)
    expect(await titles()).toContain('Energy security')
    expect((await draft()).settled.find(({ key }) => key === `topic:${energy}`)).toMatchObject({
      state: 'IN_AGENDA',
      title: 'Energy',
      titleInAgenda: 'Energy security',
    })
  })

  test('two officers at the same moment make one agenda with each item once', async () => {
    const proposed = (await draft()).proposed.map(({ key }) => key)
    const colleague = await deskOfficer(at)
    const answers = await Promise.all([take(proposed), take(proposed, [], colleague)])
    expect(answers.map(({ added }) => added.length).sort()).toEqual([0, 5])
    expect(new Set(answers.map(({ agendaId }) => agendaId)).size).toBe(1)
    expect(await titles()).toHaveLength(5)
  })

  test('two officers who open an agenda at the same moment open one', async () => {
    const opening = async (who: Actor) => openAgenda.as(who, { meetingId, agendaId: newId<AgendaId>() })
    const answers = await Promise.all([opening(desk), opening(await deskOfficer(at)), opening(desk)])
    expect(new Set(answers.map(({ agendaId }) => agendaId)).size).toBe(1)
  })

  test('what was left unticked is remembered, and drafting again shows only what is new', async () => {
    const proposed = (await draft()).proposed.map(({ key }) => key)
    const declined = `topic:${energy}`
    await take(
      proposed.filter((key) => key !== declined),
      [declined],
    )
    const trade = await topic('Trade', 2)
    const again = await draft()
    expect(again.proposed.map(({ key }) => key)).toEqual([`topic:${trade}`])
    expect(again.settled.find(({ key }) => key === declined)).toMatchObject({
      state: 'DECLINED',
      words: expect.stringContaining('declined on') as string,
    })
    await takeAll()
    expect((await draft()).proposed).toEqual([])
    expect((await titles()).slice(1, 3)).toEqual([headings[1]?.title, 'Trade'])
  })

  test('what was removed from the agenda is not proposed again', async () => {
    const { agendaId } = await takeAll()
    const found = (await items()).find(({ topicId }) => topicId === energy)
    await removeItem.as(desk, { ...anEdit({ agendaId }), itemId: found?.id ?? '' })
    const again = await draft()
    expect(again.proposed).toEqual([])
    expect(again.settled.find(({ key }) => key === `topic:${energy}`)).toMatchObject({ state: 'REMOVED' })
  })

  test('what the last meeting did not reach comes back, with the reason', async () => {
    const earlierId = await meeting(at, { ordinal: 18, startsOn: '2022-05-01', endsOn: '2022-05-01' })
    const earlier = await agenda(at, { meetingId: earlierId, desk })
    const reached = await item(earlier, 'Railways')
    const unreached = await item(earlier, 'Fisheries', { minutes: 15 })
    const hold = (itemId: typeof reached, handling: 'REACHED' | 'NOT_REACHED') =>
      changeItem.as(desk, { ...anEdit(earlier), itemId, saw: { handling: 'OPEN' }, set: { handling } })
    await hold(reached, 'REACHED')
    await hold(unreached, 'NOT_REACHED')
    const { proposed } = await draft()
    expect(proposed.find(({ title }) => title === 'Fisheries')).toMatchObject({
      minutes: 15,
      reason: 'not reached at the 18th ARSOM',
    })
    expect(proposed.map(({ title }) => title)).not.toContain('Railways')
  })

  describe('taken back', () => {
    const back = (added: readonly string[], named: readonly string[], who = desk) =>
      takeBackDraft.as(who, { meetingId, items: [...added], keys: [...named] })

    test('leaves the agenda empty and the draft open again, ticked and unticked', async () => {
      const before = await draft()
      const named = before.proposed.map(({ key }) => key)
      const { added } = await take(named.slice(1), named.slice(0, 1))
      expect(await back(added, named)).toEqual({ removed: 4 })
      expect(await items()).toEqual([])
      expect(await draft()).toEqual(before)
      expect((await take(named)).added).toHaveLength(5)
    })

    test('keeps a heading under which something was put meanwhile, and what stood there before', async () => {
      const named = (await draft()).proposed.map(({ key }) => key)
      await take(named.slice(0, 1))
      const { agendaId, added } = await take(named.slice(1))
      const [review = null] = added
      await item({ at, desk, meetingId, agendaId }, 'Put in by hand', { parentId: review })
      expect(await back(added, named)).toEqual({ removed: 3 })
      expect(await titles()).toEqual([headings[0]?.title, headings[1]?.title, 'Put in by hand'])
      expect((await draft()).settled.map(({ state }) => state)).toEqual(['IN_AGENDA', 'IN_AGENDA'])
    })

    test('is refused to whoever does not run the desk, and in a closed meeting', async () => {
      const named = (await draft()).proposed.map(({ key }) => key)
      const { added, agendaId } = await take(named)
      await db.agenda.update({ where: { id: agendaId }, data: { circle: 'ALL_DELEGATIONS' } })
      for (const delegation of ['thailand', 'russia', 'secretariat', 'cambodia'] as const)
        await expect(back(added, named, await official(at, delegation))).rejects.toMatchObject({
          code: 'forbidden',
        })
      await db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })
      await expect(back(added, named)).rejects.toMatchObject({ code: 'conflict' })
      expect(await items()).toHaveLength(5)
    })

    test('does not reach into the agenda of another meeting, nor find one that never was', async () => {
      const named = (await draft()).proposed.map(({ key }) => key)
      const { added } = await take(named)
      const other = await agenda(at, { meetingId: await meeting(at, { ordinal: 20 }), desk })
      expect(
        await takeBackDraft.as(desk, { meetingId: other.meetingId, items: [...added], keys: [] }),
      ).toEqual({
        removed: 0,
      })
      expect(await items()).toHaveLength(5)
      await expect(
        takeBackDraft.as(desk, { meetingId: newId<MeetingId>(), items: [], keys: [] }),
      ).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  describe('is refused', () => {
    test('to whoever does not run the desk: no draft, and nothing taken over', async () => {
      for (const delegation of ['thailand', 'russia', 'secretariat', 'cambodia'] as const) {
        const reader = await official(at, delegation)
        expect(await draftAgendaFor.as(reader, { meetingId })).toBeNull()
        await expect(take([], [], reader)).rejects.toMatchObject({ code: 'forbidden' })
      }
      expect(await db.agenda.count({ where: { meetingId } })).toBe(0)
    })

    test('with a key the draft does not know, whole', async () => {
      const known = (await draft()).proposed.map(({ key }) => key)
      await expect(take([...known, 'topic:other'])).rejects.toMatchObject({
        code: 'conflict',
        message: 'The draft has changed since it was shown. Draft it again.',
      })
      expect(await items()).toEqual([])
    })

    test('with a key both ticked and not', async () => {
      await expect(take([`topic:${energy}`], [`topic:${energy}`])).rejects.toMatchObject({ code: 'invalid' })
    })

    test('for a meeting that is closed, with an agenda or without', async () => {
      await db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })
      await expect(take([`topic:${energy}`])).rejects.toMatchObject({ code: 'conflict' })
      const opening = openAgenda.as(desk, { meetingId, agendaId: newId<AgendaId>() })
      await expect(opening).rejects.toMatchObject({ code: 'conflict' })
      expect((await draft()).closed).toBe(true)
    })

    test('for a meeting that never was', async () => {
      const nowhere = { meetingId: newId<MeetingId>() }
      expect(await draftAgendaFor.as(desk, nowhere)).toBeNull()
      await expect(takeOverDraft.as(desk, { ...nowhere, ticked: [], unticked: [] })).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })
})
