import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId, type NoteId } from '@/lib/kernel/ids'
import { shareNote, withdrawShare } from '@/lib/notes/commands/share-note'
import { chooseDigest, readAllNews, readOneNews } from '@/lib/notifications/commands/read-news'
import { countNews, listNews, readDigestChoice } from '@/lib/notifications/queries/news'
import { strikeFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { changeOutcome } from '@/lib/outcomes/commands/outcomes'
import { openSummary } from '@/lib/summaries/commands/open-summary'
import { type House, db, deskOfficer, house, meeting, official, owned } from '../support/stage'
import { note } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'
import { summary } from '../support/stage-summaries'

let at: House
let desk: Actor
let readers: Record<'thailand' | 'russia' | 'secretariat' | 'observer', Actor>
let meetingId: MeetingId

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
})

const unread = (reader: Actor) => countNews.as(reader, { partnershipId: at.partnershipId })
/** What somebody is told, and that the number beside the bell counts just that. */
const news = async (reader: Actor) => {
  const told = (await listNews.as(reader, { partnershipId: at.partnershipId })).news
  expect(await unread(reader)).toBe(told.filter(({ isRead }) => !isRead).length)
  return told.map(({ kind, title }) => `${kind} ${title}`)
}
const share = (noteId: NoteId, delegationIds: string[], endsOn = '') =>
  shareNote.as(desk, { noteId, personIds: [], delegationIds, endsOn })
const refused = (code: string) => expect.objectContaining({ code }) as Error

test('a share is news to those it names, and gone at once when it is withdrawn or the note deleted', async () => {
  const noteId = await note(desk, at, { title: 'On fisheries' })
  await share(noteId, [at.delegations.thailand])
  expect(await news(readers.thailand)).toEqual(['SHARE On fisheries'])
  expect(await unread(readers.thailand)).toBe(1)
  for (const reader of [desk, readers.russia, readers.secretariat, readers.observer]) {
    expect(await news(reader)).toEqual([])
    expect(await unread(reader)).toBe(0)
  }
  const { id: shareId } = await db.noteShare.findFirstOrThrow({ where: { noteId } })
  await withdrawShare.as(desk, { noteId, shareId })
  expect(await news(readers.thailand)).toEqual([])
  expect(await unread(readers.thailand)).toBe(0)
})

test('a share that names somebody whom the note’s circle shuts out is no news to them', async () => {
  const noteId = await note(desk, at, { title: 'For ASEAN', circle: 'ASEAN' })
  await db.noteShare.create({
    data: {
      id: newId(),
      noteId,
      partnershipId: at.partnershipId,
      delegationId: at.delegations.russia,
      sharedAt: new Date(),
      sharedById: desk.personId,
    },
  })
  expect(await news(readers.russia)).toEqual([])
})

test('a share that has ended is no news', async () => {
  const noteId = await note(desk, at, { title: 'For a day' })
  await share(noteId, [at.delegations.thailand], '2099-01-01')
  await db.noteShare.updateMany({ where: { noteId }, data: { endsAt: new Date(Date.now() - 1_000) } })
  expect(await news(readers.thailand)).toEqual([])
})

test('a follow-up is news to its owner as long as it stands and may be read', async () => {
  const outcomeId = await outcome(desk, meetingId)
  const owner = { kind: 'DELEGATION', id: at.delegations.russia } as const
  const followUpId = await followUp(desk, outcomeId, owner, { what: 'Send the list' })
  expect(await news(readers.russia)).toEqual(['FOLLOW_UP Send the list'])
  expect(await news(readers.thailand)).toEqual([])
  await changeOutcome.as(desk, { outcomeId, revision: 1, kind: 'NOTED', sentence: 's', circle: 'ASEAN' })
  expect(await news(readers.russia)).toEqual([])
  await strikeFollowUp.as(desk, { followUpId })
  expect(await news(readers.russia)).toEqual([])
})

test('a summary is news to those it was opened to, and gone when it is closed to them again', async () => {
  await outcome(desk, meetingId)
  await summary(desk, meetingId, 'ASEAN')
  expect(await news(readers.thailand)).toEqual(['SUMMARY 19th ARSOM'])
  for (const reader of [desk, readers.russia, readers.secretariat, readers.observer])
    expect(await news(reader)).toEqual([])
  await openSummary.as(desk, { meetingId, saw: 'ASEAN', circle: 'OWN_DELEGATION' })
  expect(await news(readers.thailand)).toEqual([])
})

test('an agenda is news as far as it was opened, unless the meeting is not to be known', async () => {
  const hidden = await meeting(at, { ordinal: 20, circle: 'ASEAN' })
  for (const id of [meetingId, hidden])
    await db.agenda.create({
      data: {
        id: newId(),
        meetingId: id,
        ...owned(at),
        openedAt: new Date(),
        createdAt: new Date(),
        updatedAt: new Date(),
      },
    })
  expect(await news(readers.russia)).toEqual(['AGENDA 19th ARSOM'])
  expect((await news(readers.thailand)).sort()).toEqual(['AGENDA 19th ARSOM', 'AGENDA 20th ARSOM'])
  expect(await unread(readers.russia)).toBe(1)
})

test('what was read counts no more: one by one, or all', async () => {
  const { partnershipId } = at
  for (const title of ['One', 'Two', 'Three'])
    await share(await note(desk, at, { title }), [at.delegations.thailand])
  const { thailand } = readers
  const [first] = (await listNews.as(thailand, { partnershipId })).news
  await readOneNews.as(thailand, { partnershipId, key: first?.key ?? '' })
  await readOneNews.as(thailand, { partnershipId, key: first?.key ?? '' })
  expect(await unread(thailand)).toBe(2)
  await readAllNews.as(thailand, { partnershipId })
  expect(await unread(thailand)).toBe(0)
  // what happened at the very moment of reading was on the screen
  const { readUntil } = await db.newsMark.findFirstOrThrow({ where: { personId: thailand.personId } })
  await db.noteShare.updateMany({ where: { partnershipId }, data: { sharedAt: readUntil } })
  expect(await unread(thailand)).toBe(0)
  await news(thailand)
  expect((await listNews.as(thailand, { partnershipId })).news.every(({ isRead }) => isRead)).toBe(true)
})

test('pages follow on without a gap and without telling anything twice, also within one moment', async () => {
  const { partnershipId } = at
  for (let count = 0; count < 35; count += 1)
    await share(await note(desk, at, { title: `Note ${String(count)}` }), [at.delegations.thailand])
  await db.noteShare.updateMany({ where: { partnershipId }, data: { sharedAt: new Date() } })
  const first = await listNews.as(readers.thailand, { partnershipId })
  const second = await listNews.as(readers.thailand, { partnershipId, after: first.next ?? '' })
  const keys = [...first.news, ...second.news].map(({ key }) => key)
  expect([first.news.length, second.news.length, second.next]).toEqual([30, 5, null])
  expect(new Set(keys).size).toBe(35)
})

test('without a seat there are no news, and nobody chooses another’s mail', async () => {
  const { partnershipId } = at
  const neighbour = await deskOfficer(await house())
  expect(await listNews.as(neighbour, { partnershipId })).toEqual({ news: [], next: null })
  await expect(readAllNews.as(neighbour, { partnershipId })).rejects.toEqual(refused('not-found'))
  await expect(readOneNews.as(neighbour, { partnershipId, key: 'SHARE x' })).rejects.toEqual(
    refused('not-found'),
  )
  const { personId } = readers.thailand
  await expect(chooseDigest.as(desk, { personId, wanted: false })).rejects.toEqual(refused('not-found'))
  await chooseDigest.as(readers.thailand, { personId, wanted: false })
  expect(await readDigestChoice.as(readers.thailand, {})).toEqual({ wanted: false })
  expect(await readDigestChoice.as(desk, {})).toEqual({ wanted: true })
})
