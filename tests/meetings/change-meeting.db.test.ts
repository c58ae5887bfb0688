import { readFileSync, readdirSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'

import { changeMeeting } from '@/lib/meetings/commands/change-meeting'
import { modelsThatFollow } from '@/lib/meetings/commands/chairs'
import { planMeeting } from '@/lib/meetings/commands/plan-meeting'
import { type House, db, deskOfficer, house, meeting, official, seat, somebody } from '../support/stage'
import { type PlanForm, paperTrail, planForm } from '../support/stage-meetings'

describe('changing a meeting', () => {
  let at: House
  let desk: Actor
  let form: PlanForm & { revision: number }

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    const planned = planForm(at)
    await planMeeting.as(desk, planned)
    form = { ...planned, revision: 1 }
  })

  const kept = () =>
    db.meeting.findFirstOrThrow({
      where: { id: form.meetingId },
      include: { coChairs: { orderBy: { side: 'asc' } } },
    })

  test('writes what is new and counts the revision', async () => {
    const acting = {
      delegationId: at.delegations.cambodia,
      name: 'Sok Pisey',
      rank: 'Director-General',
      acting: true,
    }
    expect(await changeMeeting.as(desk, { ...form, venue: 'Phnom Penh', aseanChair: acting })).toEqual({
      revision: 2,
    })
    expect(await kept()).toMatchObject({
      venue: 'Phnom Penh',
      revision: 2,
      coChairs: [{ name: 'Sok Pisey', acting: true }, { name: 'Ivan Petrov' }],
    })
    expect(await db.auditEntry.count({ where: { subject: form.meetingId, fact: 'meetings.change' } })).toBe(1)
  })

  test('made from an old copy is refused in words, and nothing is written', async () => {
    await changeMeeting.as(desk, { ...form, venue: 'Phnom Penh' })
    await expect(changeMeeting.as(desk, { ...form, venue: 'Kep' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'The meeting has been changed since you opened it. What you typed is still here.',
    })
    expect(await kept()).toMatchObject({ venue: 'Phnom Penh', revision: 2 })
  })

  test('by two at once keeps one, whole', async () => {
    const outcomes = await Promise.allSettled(
      ['Kep', 'Kampot'].map((venue) => changeMeeting.as(desk, { ...form, venue })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await kept()).toMatchObject({ revision: 2 })
    expect((await kept()).coChairs).toHaveLength(2)
  })

  test('of its co-chairs carries their delegations onto everything under the meeting', async () => {
    const { textId } = await paperTrail(at, form.meetingId)
    const elsewhere = await paperTrail(at, await meeting(at))
    const thai = await official(at, 'thailand')
    const text = (id: string) => db.agendaText.count({ where: { AND: [{ id }, withinCircle.where(thai)] } })
    expect(await text(textId)).toBe(0)

    await changeMeeting.as(desk, {
      ...form,
      aseanChair: { delegationId: at.delegations.thailand, name: '', rank: '', acting: false },
    })

    const chairs = { aseanChairId: at.delegations.thailand, partnerChairId: at.delegations.russia }
    for (const rows of [
      db.agenda.findMany({ where: { meetingId: form.meetingId } }),
      db.agendaItem.findMany({ where: { meetingId: form.meetingId } }),
      db.agendaText.findMany({ where: { id: textId } }),
      db.agendaTextVariant.findMany({ where: { textId } }),
      db.agendaPaper.findMany({ where: { item: { meetingId: form.meetingId } } }),
    ])
      expect(await rows).toMatchObject([chairs])
    expect([await text(textId), await text(elsewhere.textId)]).toEqual([1, 0])
  })

  test('cannot make it prepare itself, nor the meeting that prepares it', async () => {
    const next = planForm(at, { preparesId: form.meetingId })
    await planMeeting.as(desk, next)
    for (const [preparesId, words] of [
      [form.meetingId, 'A meeting cannot prepare itself.'],
      [next.meetingId, 'That meeting already prepares this one, itself or by way of another.'],
    ] as const)
      await expect(changeMeeting.as(desk, { ...form, preparesId })).rejects.toMatchObject({
        code: 'invalid',
        fields: { preparesId: [words] },
      })
  })

  test('is refused to all but the desk, and unknown to those outside its circle', async () => {
    await expect(changeMeeting.as(await official(at, 'thailand'), form)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(changeMeeting.as(await official(at, 'russia', 'CO_CHAIR'), form)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(changeMeeting.as(await official(at, 'observer', 'OBSERVER'), form)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await changeMeeting.as(desk, { ...form, circle: 'ASEAN' })
    const later = { ...form, revision: 2 }
    await expect(changeMeeting.as(await official(at, 'thailand'), later)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(changeMeeting.as(await official(at, 'russia', 'CO_CHAIR'), later)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(changeMeeting.as(await official(at, 'secretariat'), later)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(changeMeeting.as(await official(at, 'observer', 'OBSERVER'), later)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(changeMeeting.as(await somebody(), later)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('to another partnership’s series is refused at the field', async () => {
    const other = await house()
    await expect(changeMeeting.as(desk, { ...form, seriesId: other.seriesId })).rejects.toMatchObject({
      code: 'invalid',
      fields: { seriesId: [expect.any(String)] },
    })
    expect(await kept()).toMatchObject({ seriesId: at.seriesId, revision: 1 })
  })

  test('is over once it is closed', async () => {
    await db.meeting.update({ where: { id: form.meetingId }, data: { status: 'CLOSED' } })
    await expect(changeMeeting.as(desk, form)).rejects.toMatchObject({
      code: 'conflict',
      message: 'The meeting is closed; its record can no longer be changed.',
    })
  })

  test('by the next coordinator cannot shut out the next coordinator', async () => {
    await db.delegation.findFirstOrThrow({ where: { id: at.delegations.thailand } })
    const next: Actor = {
      ...(await official(at, 'thailand', 'COORDINATOR_STAFF')),
      seats: [{ ...seat(at, 'thailand', 'COORDINATOR_STAFF'), coordinates: true }],
    }
    await expect(changeMeeting.as(next, { ...form, circle: 'OWN_DELEGATION' })).rejects.toMatchObject({
      fields: { circle: ['Your own delegation could then no longer read it.'] },
    })
    await expect(changeMeeting.as(next, { ...form, circle: 'ASEAN' })).resolves.toEqual({ revision: 2 })
  })

  test('names every guarded model under a meeting among those that follow its co-chairs', () => {
    const withoutMeeting = ['Meeting', 'StandingTopic', 'TopicGuidance']
    const underNoMeeting = ['plans.prisma', 'activities.prisma', 'funds.prisma', 'rounds.prisma']
    const files = readdirSync('prisma/schema').filter((file) => !underNoMeeting.includes(file))
    const models = files.flatMap((file) =>
      [...readFileSync(`prisma/schema/${file}`, 'utf8').matchAll(/^model (\w+) \{([^}]*)\}/gm)].flatMap(
        ([, name = '', body = '']) => (/^\s*aseanChairId\s/m.test(body) ? [name] : []),
      ),
    )
    expect(models).toContain('AgendaItem')
    const missing = models.filter(
      (name) => !modelsThatFollow.includes(name) && !withoutMeeting.includes(name),
    )
    expect(missing, 'add a line to lib/meetings/commands/chairs.ts').toEqual([])
  })

  test('of a meeting nobody knows is not found', async () => {
    await expect(changeMeeting.as(desk, { ...form, meetingId: 'nothing' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
