import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { changeOutcome, strikeOutcome } from '@/lib/outcomes/commands/outcomes'
import { summaryPaper } from '@/lib/summaries/paper'
import { assembleSummary } from '@/lib/summaries/commands/assemble-summary'
import { openSummary } from '@/lib/summaries/commands/open-summary'
import {
  addParagraph,
  bringBackParagraph,
  moveParagraph,
  removeParagraph,
  writeParagraph,
} from '@/lib/summaries/commands/paragraphs'
import { settleParagraph } from '@/lib/summaries/commands/settle-paragraph'
import { exportSummary, previewSummaryCopy } from '@/lib/summaries/queries/copies'
import { readSummary } from '@/lib/summaries/queries/read-summary'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { item } from '../support/stage-notes'
import { outcome } from '../support/stage-outcomes'
import { rowsFor, summary } from '../support/stage-summaries'

let at: House
let desk: Actor
let readers: Record<'thailand' | 'russia' | 'secretariat' | 'observer', Actor>
let meetingId: MeetingId
let open: string
let asean: string

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  readers = {
    thailand: await official(at, 'thailand'),
    russia: await official(at, 'russia', 'CO_CHAIR'),
    secretariat: await official(at, 'secretariat'),
    observer: await official(at, 'observer', 'OBSERVER'),
  }
  meetingId = await meeting(at)
  const first = await item(at, meetingId, { title: 'Fisheries', orderKey: 'a1' })
  const second = await item(at, meetingId, { title: 'Only for ASEAN', orderKey: 'a2', circle: 'ASEAN' })
  open = await outcome(desk, meetingId, { itemId: first, sentence: 'the progress made' })
  asean = await outcome(desk, meetingId, {
    itemId: second,
    sentence: 'the common position of the member states',
    circle: 'ASEAN',
  })
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const words = async (reader: Actor) =>
  (await rowsFor(reader, meetingId)).map(({ number, text }) => `${String(number ?? '#')} ${text}`)
const paragraph = async (outcomeId: string) => {
  const row = (await rowsFor(desk, meetingId)).find((one) => one.outcome?.id === outcomeId)
  if (row === undefined) throw new Error('There is no such paragraph.')
  return row
}
const close = () => db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })

describe('each reads the summary as far as the circles go', () => {
  test('the paragraphs are numbered for each reader, and nothing tells of what is hidden', async () => {
    await summary(desk, meetingId)
    expect(await words(desk)).toEqual([
      '# Fisheries',
      '1 The Meeting noted the progress made.',
      '# Only for ASEAN',
      '2 The Meeting noted the common position of the member states.',
    ])
    expect(await words(readers.thailand)).toEqual(await words(desk))
    for (const reader of [readers.russia, readers.secretariat, readers.observer])
      expect(await words(reader)).toEqual(['# Fisheries', '1 The Meeting noted the progress made.'])
  })

  test('it begins with the desk’s own delegation and is opened circle by circle', async () => {
    await assembleSummary.as(desk, { meetingId })
    for (const reader of Object.values(readers)) {
      const answer = await readSummary.as(reader, { meetingId })
      expect([answer?.summary, answer?.rows, answer?.waiting]).toEqual([null, [], 0])
    }
    await openSummary.as(desk, { meetingId, saw: 'OWN_DELEGATION', circle: 'ASEAN' })
    expect(await words(readers.thailand)).toHaveLength(4)
    expect(await words(readers.russia)).toEqual([])
    await openSummary.as(desk, { meetingId, saw: 'ASEAN', circle: 'OWN_DELEGATION' })
    expect(await words(readers.thailand)).toEqual([])
  })

  test('a paragraph follows its outcome into a narrower circle at once', async () => {
    await summary(desk, meetingId)
    await changeOutcome.as(desk, {
      outcomeId: open,
      revision: 1,
      kind: 'NOTED',
      sentence: 'the progress made',
      circle: 'ASEAN',
    })
    expect(await words(readers.russia)).toEqual([])
  })

  test('nobody but the desk sees what waits to be assembled or was taken out', async () => {
    await summary(desk, meetingId)
    await removeParagraph.as(desk, { paragraphId: (await paragraph(open)).id })
    await outcome(desk, meetingId, { sentence: 'something new' })
    expect(await readSummary.as(desk, { meetingId })).toMatchObject({ waiting: 1, takenOut: [{}] })
    for (const reader of Object.values(readers))
      expect(await readSummary.as(reader, { meetingId })).toMatchObject({
        waiting: 0,
        takenOut: [],
        outcomes: 0,
      })
  })
})

describe('the desk edits it as a paper of its own', () => {
  test('assembling again keeps what was edited, and shows what its source says now', async () => {
    await summary(desk, meetingId)
    const row = await paragraph(open)
    await writeParagraph.as(desk, {
      paragraphId: row.id,
      revision: 1,
      text: 'In our words.',
      circle: row.circle,
    })
    await changeOutcome.as(desk, {
      outcomeId: open,
      revision: 1,
      kind: 'AGREED',
      sentence: 'to go on',
      circle: 'ALL_DELEGATIONS',
    })
    expect(await assembleSummary.as(desk, { meetingId })).toEqual({ changed: 0, added: 0 })
    expect(await paragraph(open)).toMatchObject({
      text: 'In our words.',
      isEdited: true,
      source: { state: 'CHANGED', reads: 'The Meeting agreed to go on.' },
    })
    await settleParagraph.as(desk, { paragraphId: row.id, revision: 2, keep: 'OWN' })
    expect(await paragraph(open)).toMatchObject({ text: 'In our words.', source: { state: 'AS_IT_WAS' } })
    await settleParagraph.as(desk, { paragraphId: row.id, revision: 3, keep: 'SOURCE' })
    expect(await paragraph(open)).toMatchObject({ text: 'The Meeting agreed to go on.', isEdited: false })
  })

  test('what its outcome says anew comes by itself where nobody edited; a struck outcome is told of', async () => {
    await summary(desk, meetingId)
    await changeOutcome.as(desk, {
      outcomeId: open,
      revision: 1,
      kind: 'NOTED',
      sentence: 'the good progress made',
      circle: 'ALL_DELEGATIONS',
    })
    expect(await assembleSummary.as(desk, { meetingId })).toEqual({ changed: 1, added: 0 })
    expect((await paragraph(open)).text).toBe('The Meeting noted the good progress made.')
    await strikeOutcome.as(desk, { outcomeId: open })
    const gone = (await rowsFor(desk, meetingId)).find(({ source }) => source?.state === 'GONE')
    expect(gone?.text).toBe('The Meeting noted the good progress made.')
  })

  test('rows are added, moved, taken out and brought back', async () => {
    await summary(desk, meetingId)
    const paragraphId = newId()
    const own = {
      meetingId,
      paragraphId,
      kind: 'PARAGRAPH',
      text: 'Of our own.',
      circle: 'ASEAN',
      after: null,
    } as const
    expect(await addParagraph.as(desk, own)).toEqual({ revision: 1 })
    expect(await addParagraph.as(desk, own)).toEqual({ revision: 1 })
    expect((await words(desk))[0]).toBe('1 Of our own.')
    expect((await words(readers.russia))[0]).toBe('# Fisheries')
    await moveParagraph.as(desk, { paragraphId, after: (await paragraph(asean)).id })
    expect((await words(desk)).at(-1)).toBe('3 Of our own.')
    await removeParagraph.as(desk, { paragraphId })
    expect(await words(desk)).toHaveLength(4)
    await bringBackParagraph.as(desk, { paragraphId })
    expect((await words(desk)).at(-1)).toBe('3 Of our own.')
    await assembleSummary.as(desk, { meetingId })
    expect(await words(desk)).toHaveLength(5)
  })

  test('who saw an older paragraph is told so, and a sourced one keeps the circle of its source', async () => {
    await summary(desk, meetingId)
    const { id: paragraphId } = await paragraph(asean)
    await writeParagraph.as(desk, { paragraphId, revision: 1, text: 'First.', circle: 'ASEAN' })
    await expect(
      writeParagraph.as(desk, { paragraphId, revision: 1, text: 'Second.', circle: 'ASEAN' }),
    ).rejects.toEqual(refused('conflict'))
    await expect(
      writeParagraph.as(desk, { paragraphId, revision: 2, text: 'Wider.', circle: 'ALL_DELEGATIONS' }),
    ).rejects.toEqual(refused('invalid'))
    await expect(
      writeParagraph.as(desk, { paragraphId, revision: 2, text: ' ', circle: 'ASEAN' }),
    ).rejects.toEqual(refused('invalid'))
    await expect(settleParagraph.as(desk, { paragraphId, revision: 1, keep: 'OWN' })).rejects.toEqual(
      refused('conflict'),
    )
    await expect(moveParagraph.as(desk, { paragraphId, after: newId() })).rejects.toEqual(refused('conflict'))
    await expect(bringBackParagraph.as(desk, { paragraphId })).rejects.toEqual(refused('not-found'))
    await expect(openSummary.as(desk, { meetingId, saw: 'ASEAN', circle: 'CO_CHAIRS' })).rejects.toEqual(
      refused('conflict'),
    )
  })

  test('a closed meeting’s summary stays as it is', async () => {
    await summary(desk, meetingId)
    const { id: paragraphId, circle } = await paragraph(open)
    await removeParagraph.as(desk, { paragraphId: (await paragraph(asean)).id })
    await close()
    const conflict = refused('conflict')
    const own = {
      meetingId,
      paragraphId: newId(),
      kind: 'PARAGRAPH',
      text: 'x',
      circle,
      after: null,
    } as const
    await expect(assembleSummary.as(desk, { meetingId })).rejects.toEqual(conflict)
    await expect(addParagraph.as(desk, own)).rejects.toEqual(conflict)
    await expect(writeParagraph.as(desk, { paragraphId, revision: 1, text: 'x', circle })).rejects.toEqual(
      conflict,
    )
    await expect(moveParagraph.as(desk, { paragraphId, after: null })).rejects.toEqual(conflict)
    await expect(removeParagraph.as(desk, { paragraphId })).rejects.toEqual(conflict)
    await expect(settleParagraph.as(desk, { paragraphId, revision: 1, keep: 'OWN' })).rejects.toEqual(
      conflict,
    )
    await expect(
      openSummary.as(desk, { meetingId, saw: 'ALL_DELEGATIONS', circle: 'ASEAN' }),
    ).rejects.toEqual(conflict)
    expect(await readSummary.as(desk, { meetingId })).toMatchObject({ closed: true, mayWrite: false })
  })

  test('it is the desk’s to write: whoever reads it is forbidden, whoever does not finds nothing', async () => {
    await summary(desk, meetingId)
    const { id: paragraphId } = await paragraph(open)
    const { id: hidden } = await paragraph(asean)
    for (const reader of Object.values(readers)) {
      await expect(assembleSummary.as(reader, { meetingId })).rejects.toEqual(refused('forbidden'))
      await expect(removeParagraph.as(reader, { paragraphId })).rejects.toEqual(refused('forbidden'))
    }
    for (const reader of [readers.russia, readers.secretariat, readers.observer])
      await expect(removeParagraph.as(reader, { paragraphId: hidden })).rejects.toEqual(refused('not-found'))
  })
})

describe('a copy to take away', () => {
  test('holds what its audience may read, says what does not pass, and leaves a trace', async () => {
    await summary(desk, meetingId)
    const copy = await exportSummary.as(desk, { meetingId, audience: 'ALL_DELEGATIONS', format: 'docx' })
    expect(copy?.rows.map(({ text }) => text)).toEqual(['Fisheries', 'The Meeting noted the progress made.'])
    expect(copy?.stopped.map(({ text, why, circle }) => [text, why, circle])).toEqual([
      ['Only for ASEAN', 'CIRCLE', 'ASEAN'],
      ['The Meeting noted the common position of the member states.', 'CIRCLE', 'ASEAN'],
    ])
    const trace = await db.auditEntry.findFirst({
      where: { chain: at.partnershipId, fact: 'summaries.export' },
      select: { detail: true },
    })
    expect(trace?.detail).toEqual({ meeting: meetingId, format: 'docx', audience: 'ALL_DELEGATIONS' })
    if (copy === null) throw new Error('There is no copy.')
    expect(summaryPaper(copy)).toMatchObject({
      marking: 'For all delegations',
      audience: 'For: All delegations',
      state: 'Draft',
    })
  })

  test('made by the partner knows nothing of what ASEAN keeps to itself', async () => {
    await summary(desk, meetingId)
    const copy = await previewSummaryCopy.as(readers.russia, { meetingId, audience: 'OWN_DELEGATION' })
    expect(JSON.stringify(copy)).not.toMatch(/common position|Only for ASEAN/)
    expect(copy?.stopped).toEqual([])
  })

  test('is not made of a summary that is not open to the maker', async () => {
    await assembleSummary.as(desk, { meetingId })
    expect(await previewSummaryCopy.as(readers.thailand, { meetingId, audience: 'ASEAN' })).toBeNull()
  })
})
