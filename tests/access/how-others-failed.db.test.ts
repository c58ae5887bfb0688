import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeItem } from '@/lib/agendas/commands/change-item'
import { writeText } from '@/lib/agendas/commands/write-text'
import { previewCopy } from '@/lib/agendas/queries/copies'
import { newId } from '@/lib/kernel/ids'
import { listMeetings } from '@/lib/meetings/queries/list-meetings'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { releaseNote } from '@/lib/notes/commands/release-note'
import { bringBackNote, deleteNote } from '@/lib/notes/commands/settle-note'
import { withdrawShare } from '@/lib/notes/commands/share-note'
import { startNote } from '@/lib/notes/commands/start-note'
import { readUpdates } from '@/lib/notes/queries/read-updates'
import { documentOfText } from '@/lib/notes/rules/plain'
import { recordOutcome } from '@/lib/outcomes/commands/outcomes'
import { listAccounts } from '@/lib/people/queries/accounts'
import { readPerson } from '@/lib/people/queries/person'
import { listSeats } from '@/lib/people/queries/seats'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { agenda, anEdit, item, readText, text } from '../support/stage-agendas'
import { note } from '../support/stage-notes'

/** Each test is named after a way in which comparable products have failed; none of them may happen here. */
describe('what went wrong elsewhere', () => {
  let at: House
  let desk: Actor
  let thailand: Actor
  let partner: Actor

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    thailand = await official(at, 'thailand')
    partner = await official(at, 'russia', 'CO_CHAIR')
  })

  const trail = () => db.auditEntry.count({ where: { chain: at.partnershipId } })
  const refused = (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      (refusal: unknown) => (refusal as { code?: string }).code,
    )

  test('an item of a meeting is edited by guessing its id', async () => {
    const hidden = await agenda(at, { circle: 'ASEAN', desk })
    const itemId = await item(hidden, 'Maritime security')
    const minutes = { saw: { minutes: null }, set: { minutes: 5 } }
    expect(await refused(changeItem.as(partner, { ...anEdit(hidden), itemId, ...minutes }))).toBe('not-found')
    expect((await db.agendaItem.findFirstOrThrow({ where: { id: itemId } })).minutes).toBeNull()
  })

  test('a meeting is read through a right in another partnership', async () => {
    const neighbour = await deskOfficer(await house())
    const meetingId = await meeting(at)
    expect(await readMeeting.as(neighbour, { meetingId })).toBeNull()
    const { rows } = await listMeetings.as(neighbour, { partnershipId: at.partnershipId })
    expect(rows).toEqual([])
    expect(await refused(recordOutcome.as(neighbour, anOutcome(meetingId)))).toBe('not-found')
  })

  test('the act is done before it is checked who may', async () => {
    const meetingId = await meeting(at)
    const before = await trail()
    expect(await refused(recordOutcome.as(thailand, anOutcome(meetingId)))).not.toBe('done')
    expect(await db.outcome.count({ where: { meetingId } })).toBe(0)
    expect(await trail()).toBe(before)
  })

  test('a title leaks through a series or a link', async () => {
    const hiddenId = await meeting(at, { circle: 'ASEAN', ordinal: 77 })
    await db.meeting.update({
      where: { id: hiddenId },
      data: { venue: 'HIDDEN VENUE', epithet: 'HIDDEN EPITHET' },
    })
    const meetingId = await meeting(at, { ordinal: 78 })
    await db.meeting.update({ where: { id: meetingId }, data: { preparesId: hiddenId } })
    const read = await readMeeting.as(partner, { meetingId })
    expect(read).not.toBeNull()
    expect(JSON.stringify({ ...read, preparesId: null })).not.toMatch(/HIDDEN|\b77(th)?\b/)
    const listed = await listMeetings.as(partner, { partnershipId: at.partnershipId })
    expect(JSON.stringify(listed)).not.toMatch(/HIDDEN|\b77(th)?\b/)
  })

  test("another's deleted draft is brought back", async () => {
    const noteId = await note(desk, at, { text: 'Half a thought' })
    await deleteNote.as(desk, { noteId })
    const colleague = await deskOfficer(at)
    for (const other of [colleague, thailand, partner])
      expect(await refused(bringBackNote.as(other, { noteId }))).toBe('not-found')
    expect((await db.note.findFirstOrThrow({ where: { id: noteId } })).removedAt).not.toBeNull()
  })

  test('a log of what was done tells private words', async () => {
    const secret = 'The private words of a note'
    await note(desk, at, { title: secret, text: secret })
    const staged = await agenda(at, { desk })
    await text(staged, await item(staged, secret), 'NATIONAL_BRIEF', secret)
    const entries = await db.auditEntry.findMany({ where: { chain: at.partnershipId } })
    expect(entries.length).toBeGreaterThan(2)
    expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain(secret)
  })

  test('of two ids in one request only one is checked', async () => {
    const open = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
    const other = await agenda(at, { circle: 'OWN_DELEGATION', desk })
    const itemId = await item(other, 'Hidden')
    const edit = { ...anEdit(open), itemId, kind: 'BACKGROUND', text: 'Mine', revision: 0 } as const
    expect(await refused(writeText.as(desk, edit))).toBe('not-found')
    const [mine, another] = [await note(desk, at), await note(desk, at)]
    const share = { id: newId(), noteId: another, partnershipId: at.partnershipId, sharedById: desk.personId }
    await db.noteShare.create({ data: { ...share, personId: thailand.personId, sharedAt: new Date() } })
    expect(await refused(withdrawShare.as(desk, { noteId: mine, shareId: share.id }))).toBe('not-found')
    const itemOfHidden = { partnershipId: at.partnershipId, meetingId: open.meetingId, itemId, title: 'Mine' }
    expect(await refused(startNote.as(partner, itemOfHidden))).not.toBe('done')
  })

  test("a text is published with a reader's right", async () => {
    const noteId = await note(desk, at, { circle: 'ALL_DELEGATIONS' })
    const release = { title: 'Mine', circle: 'ALL_DELEGATIONS', attribution: 'NONE', readers: 0 } as const
    const document = documentOfText('Mine')
    // they read the note, so the answer is an honest no
    for (const reader of [thailand, partner])
      expect(await refused(releaseNote.as(reader, { noteId, version: 1, document, ...release }))).toBe(
        'forbidden',
      )
    expect(await db.noteRelease.count({ where: { noteId } })).toBe(0)
    expect(await readUpdates.as(thailand, { noteId, after: 0 })).toBeNull()
  })

  test('a script runs in a view of two texts side by side', async () => {
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const staged = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
    const itemId = await item(staged, script)
    await text(staged, itemId, 'BACKGROUND', 'Fisheries')
    await text(staged, itemId, 'BACKGROUND', script)
    // kept and told as plain words, never as markup; the pages have no way to write markup from data
    const found = await readText(desk, staged, itemId, 'BACKGROUND')
    expect(found?.variants.map((variant) => variant.text)).toEqual([script])
    const copy = await previewCopy.as(desk, {
      meetingId: staged.meetingId,
      paper: 'annotated',
      audience: 'ALL_DELEGATIONS',
    })
    expect(JSON.stringify(copy)).toContain(JSON.stringify(script).slice(1, -1))
  })

  test('details of people are handed out in bulk', async () => {
    for (const reader of [thailand, partner, await official(at, 'observer', 'OBSERVER')]) {
      expect(JSON.stringify(await listSeats.as(reader, { partnershipId: at.partnershipId }))).not.toContain(
        '@',
      )
      const accounts = await listAccounts.as(reader, { find: '' })
      expect(JSON.stringify(accounts)).not.toContain('@')
      expect(JSON.stringify(await readPerson.as(reader, { personId: desk.personId }))).not.toContain('@')
    }
  })
})

function anOutcome(meetingId: string) {
  return {
    outcomeId: newId(),
    meetingId,
    itemId: null,
    kind: 'NOTED',
    sentence: 'it',
    circle: 'ALL_DELEGATIONS',
  } as const
}
