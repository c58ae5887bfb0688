import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { readLineMeetings } from '@/lib/plans/queries/line-meetings'
import { readLineTrail } from '@/lib/plans/queries/line-trail'
import { changeWords } from '@/lib/plans/rules/changes'
import { type House, db, deskOfficer, house, meeting, official, owned } from '../support/stage'
import { plan } from '../support/stage-plans'

describe('the page of a line', () => {
  let at: House
  let desk: Actor
  let partner: Actor
  let lineId: string

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    partner = await official(at, 'russia')
    lineId = (await plan(at)).lines[0] ?? ''
  })

  test('says who changed what, for the desk alone, and never that somebody remarked', async () => {
    await reportStatus.as(desk, {
      lineId,
      revision: 1,
      state: 'ADDRESSED',
      asOn: '2022-06-01',
      words: '',
      evidence: '',
    })
    const own = {
      ourTitle: 'Dialogue',
      priority: 'HIGH',
      targetOn: null,
      leads: '',
      focalPoints: '',
    } as const
    await amendLine.as(desk, { lineId, revision: 2, ...own })
    const thailand = await official(at, 'thailand')
    await remarkOnLine.as(thailand, { lineId, circle: 'OWN_DELEGATION', text: 'Ours alone.', revision: 0 })

    const trail = await readLineTrail.as(desk, { lineId })
    expect(trail.map(({ who, words }) => [who, words])).toEqual([
      [desk.name, 'changed our title, the priority'],
      [desk.name, 'reported it as addressed'],
    ])
    expect(await readLineTrail.as(partner, { lineId })).toEqual([])
    expect(await readLineTrail.as(thailand, { lineId })).toEqual([])
  })

  test('what is not about a line is not told of it', () => {
    expect(changeWords('meetings.change', {}, lineId)).toBeNull()
    expect(changeWords('plans.settleProposal', { accepted: false }, lineId)).toBe(
      'left the proposal as it was',
    )
  })

  test('names the meetings at which it was discussed, and the outcome, as far as each may be read', async () => {
    const meetingId = await meeting(at)
    const outcome = async (circle: 'ASEAN' | 'ALL_DELEGATIONS', sentence: string) => {
      const outcomeId = newId()
      const row = { ...owned(at, circle), meetingId, createdAt: new Date(), updatedAt: new Date() }
      const by = { createdById: desk.personId }
      await db.outcome.create({
        data: { id: outcomeId, ...row, ...by, kind: 'TASKED', sentence },
      })
      await db.followUp.create({
        data: {
          id: newId(),
          ...row,
          ...by,
          outcomeId,
          lineId,
          what: `To do: ${sentence}`,
          dueOn: '2023-06-30',
        },
      })
    }
    await outcome('ALL_DELEGATIONS', 'the Secretariat with a concept note')
    await outcome('ASEAN', 'the desk with a word to capitals')

    const mine = await readLineMeetings.as(desk, { lineId })
    expect(mine).toMatchObject([{ id: meetingId, handling: null }])
    expect([mine[0]?.outcomes.length, mine[0]?.followUps.length]).toEqual([2, 2])
    const theirs = await readLineMeetings.as(partner, { lineId })
    expect(theirs[0]?.outcomes.map(({ sentence }) => sentence)).toEqual([
      'the Secretariat with a concept note',
    ])
    expect(theirs[0]?.followUps).toHaveLength(1)
  })
})
