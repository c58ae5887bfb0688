import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { DelegationId, SeriesId } from '@/lib/kernel/ids'
import { planMeeting } from '@/lib/meetings/commands/plan-meeting'
import { type House, db, deskOfficer, house, meeting, official, somebody } from '../support/stage'
import { planForm, series } from '../support/stage-meetings'

describe('planning a meeting', () => {
  let at: House
  let desk: Actor

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
  })

  test('keeps what was said, for all delegations, owned by the desk; the trail names no person', async () => {
    const form = planForm(at, { epithet: 'Special' })
    expect(await planMeeting.as(desk, form)).toEqual({ meetingId: form.meetingId })
    expect(
      await db.meeting.findFirst({
        where: { id: form.meetingId },
        include: { coChairs: { orderBy: { side: 'asc' } } },
      }),
    ).toMatchObject({
      partnershipId: at.partnershipId,
      delegationId: at.delegations.cambodia,
      circle: 'ALL_DELEGATIONS',
      aseanChairId: at.delegations.cambodia,
      partnerChairId: at.delegations.russia,
      ordinal: 19,
      epithet: 'Special',
      startsOn: '2023-04-27',
      endsOn: '2023-04-28',
      beginsAt: 540,
      status: 'PLANNED',
      stepsDone: [],
      coChairs: [
        { side: 'ASEAN', name: 'Chea Dara', delegationId: at.delegations.cambodia, acting: false },
        { side: 'PARTNER', name: 'Ivan Petrov', delegationId: at.delegations.russia, acting: true },
      ],
    })
    const [entry, ...more] = await db.auditEntry.findMany({ where: { subject: form.meetingId } })
    expect(entry).toMatchObject({
      fact: 'meetings.plan',
      chain: at.partnershipId,
      actorId: desk.personId,
      detail: { ordinal: 19 },
    })
    expect(JSON.stringify(entry)).not.toMatch(/Dara|Petrov|Siem Reap/)
    expect(more).toEqual([])
  })

  test('takes a month alone, no number, no co-chairs', async () => {
    const nobody = { delegationId: '', name: '', rank: '', acting: false }
    const form = planForm(at, {
      ordinal: '',
      startsOn: '2023-05',
      endsOn: '',
      aseanChair: nobody,
      partnerChair: nobody,
    })
    await planMeeting.as(desk, form)
    const kept = await db.meeting.findFirst({ where: { id: form.meetingId }, include: { coChairs: true } })
    expect(kept).toMatchObject({
      ordinal: null,
      precision: 'MONTH',
      startsOn: '2023-05-01',
      endsOn: '2023-05-31',
      aseanChairId: null,
      coChairs: [],
    })
  })

  test('is never stopped by a number that clashes or skips', async () => {
    await meeting(at, { ordinal: 19 })
    for (const ordinal of ['19', '25'])
      await expect(planMeeting.as(desk, planForm(at, { ordinal }))).resolves.toBeDefined()
  })

  test('names the meeting it prepares', async () => {
    const pmc = await meeting(at, { ordinal: 7, startsOn: '2023-07-13', endsOn: '2023-07-13' })
    const form = planForm(at, { preparesId: pmc })
    await planMeeting.as(desk, form)
    expect(await db.meeting.findFirst({ where: { id: form.meetingId } })).toMatchObject({ preparesId: pmc })
  })

  test('sent twice, plans one', async () => {
    const form = planForm(at)
    await planMeeting.as(desk, form)
    await expect(planMeeting.as(desk, form)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.meeting.count({ where: { partnershipId: at.partnershipId } })).toBe(1)
    expect(await db.auditEntry.count({ where: { subject: form.meetingId } })).toBe(1)
  })

  test.each([
    ['the co-chair of the coordinator may', 'cambodia', 'CO_CHAIR', undefined],
    ['an official of the coordinator may not', 'cambodia', 'OFFICIAL', 'forbidden'],
    ['another member state may not', 'thailand', 'COORDINATOR_STAFF', 'forbidden'],
    ['the partner may not', 'russia', 'CO_CHAIR', 'forbidden'],
    ['the Secretariat may not', 'secretariat', 'OFFICIAL', 'forbidden'],
    ['an observer may not', 'observer', 'OBSERVER', 'forbidden'],
  ] as const)('%s', async (_, delegation, role, code) => {
    const actor = await official(at, delegation, role)
    const outcome = await planMeeting.as(actor, planForm(at)).catch((refusal: unknown) => refusal)
    expect((outcome as { code?: string }).code).toBe(code)
  })

  test('is unknown to a stranger and to the desk of another partnership', async () => {
    for (const actor of [await somebody({ administrator: true }), await deskOfficer(await house())])
      await expect(planMeeting.as(actor, planForm(at))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('refuses at its field what belongs to another partnership, the other side or a circle the desk is not in', async () => {
    const other = await house()
    const foreign = await meeting(other)
    const hidden = await meeting(at, { circle: 'OWN_DELEGATION' })
    await db.meeting.update({ where: { id: hidden }, data: { delegationId: at.delegations.thailand } })
    const chair = (delegationId: DelegationId) => ({ delegationId, name: '', rank: '', acting: false })
    const refused: readonly [Parameters<typeof planForm>[1], string][] = [
      [{ preparesId: foreign }, 'preparesId'],
      [{ preparesId: hidden }, 'preparesId'],
      [{ preparesId: 'nowhere' }, 'preparesId'],
      [{ aseanChair: chair(other.delegations.cambodia) }, 'aseanChair.delegationId'],
      [{ aseanChair: chair(at.delegations.russia) }, 'aseanChair.delegationId'],
      [{ partnerChair: chair(at.delegations.cambodia) }, 'partnerChair.delegationId'],
      [{ partnerChair: chair('nobody' as DelegationId) }, 'partnerChair.delegationId'],
    ]
    for (const [given, field] of refused) {
      const form = planForm(at, given)
      const refusal: unknown = await planMeeting.as(desk, form).catch((error: unknown) => error)
      expect({ field, refusal }).toMatchObject({
        refusal: { code: 'invalid', fields: { [field]: [expect.any(String)] } },
      })
      expect(await db.meeting.count({ where: { id: form.meetingId } })).toBe(0)
    }
  })

  test('does not find a series of elsewhere, and reads no words where choices are asked', async () => {
    const other = await house()
    await expect(planMeeting.as(desk, planForm(at, { seriesId: other.seriesId }))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(planMeeting.as(desk, planForm(at, { seriesId: 'x'.repeat(100) }))).rejects.toMatchObject({
      code: 'invalid',
    })
    const wrong = { ...planForm(at), format: 7, circle: null, acting: 'yes' } as never
    await expect(planMeeting.as(desk, wrong)).rejects.toMatchObject({
      code: 'invalid',
      fields: { format: [expect.any(String)], circle: [expect.any(String)] },
    })
  })

  test('of another series of the house is as good', async () => {
    const pmc = (await series(at, 'PMC', 'PMC+1')) as SeriesId
    const form = planForm(at, { seriesId: pmc, meetingId: 'pmc-2023' })
    await planMeeting.as(desk, form)
    expect(await db.meeting.findFirst({ where: { id: 'pmc-2023' } })).toMatchObject({ seriesId: pmc })
  })
})
