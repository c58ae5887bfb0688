import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { clockOn, setClock } from '@/lib/kernel/clock'
import type { MeetingId } from '@/lib/kernel/ids'
import { OUTCOME_CIRCLES, type OutcomeCircle } from '@/lib/outcomes/model'
import { followUpsPaper } from '@/lib/outcomes/paper'
import { previewFollowUpsCopy, takeFollowUpsCopy } from '@/lib/outcomes/queries/follow-up-copies'
import { presses } from '@/lib/papers/print'
import { partsOf, pdfPages } from '../papers/reading'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { item } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let meetingId: MeetingId

beforeEach(async () => {
  setClock(clockOn('2023-04-28'))
  at = await house()
  desk = await deskOfficer(at)
  meetingId = await meeting(at)
})

afterEach(() => {
  setClock(null)
})

const wordOf = (circle: OutcomeCircle) => `word-${circle.toLowerCase().replaceAll('_', '-')}`

/** For each circle a follow-up of that circle, out of an outcome of it, on an item with a title of it. */
async function oneOfEach(): Promise<void> {
  for (const circle of OUTCOME_CIRCLES) {
    const word = wordOf(circle)
    const itemId = await item(at, meetingId, { circle, title: `title-${word}` })
    const outcomeId = await outcome(desk, meetingId, { itemId, sentence: `decision-${word}`, circle })
    const owner = { kind: 'DELEGATION', id: at.delegations.cambodia } as const
    const followUpId = await followUp(desk, outcomeId, owner, { what: `task-${word}` })
    await db.followUp.update({ where: { id: followUpId }, data: { words: `report-${word}` } })
  }
}

/** Who may read all that is in a copy for an audience. */
const passes: Readonly<Record<OutcomeCircle, readonly OutcomeCircle[]>> = {
  OWN_DELEGATION: ['OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  CO_CHAIRS: ['CO_CHAIRS', 'ALL_DELEGATIONS'],
  ASEAN: ['ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ASEAN_AND_SECRETARIAT: ['ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ALL_DELEGATIONS: ['ALL_DELEGATIONS'],
}

/** Every letter of the file: of an office file in all its parts, a string of a workbook counted once. */
async function lettersOf(audience: OutcomeCircle, format: 'docx' | 'pdf' | 'xlsx'): Promise<string> {
  const copy = await takeFollowUpsCopy.as(desk, { partnershipId: at.partnershipId, audience, format })
  if (copy === null) throw new Error('There is no copy.')
  const file = await presses[format].print(followUpsPaper(copy))
  if (format === 'pdf') return (await pdfPages(file)).join('\n').replaceAll(/-?\s+/g, '-')
  return Object.values(partsOf(file)).join('\n')
}

describe('a copy of the follow-ups', () => {
  test.each(['docx', 'xlsx', 'pdf'] as const)(
    'as %s holds nothing that its audience may not read',
    async (format) => {
      await oneOfEach()
      for (const audience of OUTCOME_CIRCLES) {
        const letters = await lettersOf(audience, format)
        for (const circle of OUTCOME_CIRCLES) {
          // one word may be the beginning of another's
          const found = ['title', 'decision', 'task', 'report'].filter((part) =>
            new RegExp(`${part}-${wordOf(circle)}(?!-and)`).test(letters),
          )
          expect([audience, circle, found.length]).toEqual([
            audience,
            circle,
            passes[audience].includes(circle) ? 4 : 0,
          ])
        }
      }
    },
  )

  test('says no title and no decision that is closer than the follow-up itself', async () => {
    const itemId = await item(at, meetingId, { circle: 'ASEAN', title: 'closed title' })
    const outcomeId = await outcome(desk, meetingId, { itemId, sentence: 'closed decision', circle: 'ASEAN' })
    const owner = { kind: 'DELEGATION', id: at.delegations.cambodia } as const
    const followUpId = await followUp(desk, outcomeId, owner, { what: 'An open task' })
    await db.followUp.update({ where: { id: followUpId }, data: { circle: 'ALL_DELEGATIONS' } })
    for (const format of ['docx', 'xlsx'] as const) {
      expect(await lettersOf('ALL_DELEGATIONS', format)).toContain('An open task')
      expect(await lettersOf('ALL_DELEGATIONS', format)).not.toMatch(/closed (title|decision)/)
      expect(await lettersOf('ASEAN', format)).toMatch(/closed decision/)
    }
  })

  test('of an agenda not opened to its audience says no title of it', async () => {
    const itemId = await item(at, meetingId, { paperCircle: 'ASEAN', title: 'a draft title' })
    const outcomeId = await outcome(desk, meetingId, { itemId })
    const owner = { kind: 'DELEGATION', id: at.delegations.cambodia } as const
    await followUp(desk, outcomeId, owner, { what: 'An open task' })
    expect(await lettersOf('ALL_DELEGATIONS', 'docx')).not.toContain('a draft title')
    expect(await lettersOf('ASEAN', 'docx')).toContain('a draft title')
  })

  test('counts by circle what the maker reads and the copy does not hold, and leaves a trace', async () => {
    await oneOfEach()
    const asked = { partnershipId: at.partnershipId, audience: 'ASEAN' } as const
    const copy = await previewFollowUpsCopy.as(desk, asked)
    expect(copy?.leftOut).toEqual([
      { circle: 'OWN_DELEGATION', count: 1 },
      { circle: 'CO_CHAIRS', count: 1 },
    ])
    await takeFollowUpsCopy.as(desk, { ...asked, meetingId, format: 'xlsx' })
    const trace = await db.auditEntry.findFirst({
      where: { fact: 'outcomes.take-follow-ups-copy', subject: meetingId },
    })
    expect(trace).toMatchObject({
      subject: meetingId,
      detail: { format: 'xlsx', audience: 'ASEAN', followUps: 3 },
    })
  })

  test('is narrowed as the matrix is, to one meeting or to what is overdue, and says so', async () => {
    await oneOfEach()
    const other = await meeting(at)
    const outcomeId = await outcome(desk, other)
    const owner = { kind: 'DELEGATION', id: at.delegations.thailand } as const
    await followUp(desk, outcomeId, owner, { what: 'Late', dueOn: '2023-04-01' })
    const of = async (more: object) =>
      previewFollowUpsCopy.as(desk, {
        partnershipId: at.partnershipId,
        audience: 'OWN_DELEGATION',
        ...more,
      })
    expect((await of({ meetingId: other }))?.rows.map(({ what }) => what)).toEqual(['Late'])
    expect(await of({ status: 'OVERDUE' })).toMatchObject({ filter: 'Overdue', rows: [{ what: 'Late' }] })
    expect(await of({ delegationId: at.delegations.thailand })).toMatchObject({
      filter: 'To be done by Thailand',
      rows: [{ what: 'Late' }],
    })
    expect(await of({ meetingId: 'nobody-knows' })).toBeNull()
  })

  test('for the partner holds no more than the partner reads, whatever audience is asked for', async () => {
    await oneOfEach()
    const russia = await official(at, 'russia')
    const copy = await previewFollowUpsCopy.as(russia, {
      partnershipId: at.partnershipId,
      audience: 'OWN_DELEGATION',
    })
    expect(copy?.rows.map(({ what }) => what)).toEqual(['task-word-co-chairs', 'task-word-all-delegations'])
    expect(copy?.leftOut).toEqual([])
  })

  test('is not there for somebody without a seat', async () => {
    await oneOfEach()
    const stranger = await official(await house(), 'thailand')
    const asked = { partnershipId: at.partnershipId, format: 'docx' } as const
    expect(await takeFollowUpsCopy.as(stranger, asked)).toBeNull()
  })
})
