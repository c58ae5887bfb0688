import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { releaseNote } from '@/lib/notes/commands/release-note'
import { shareNote } from '@/lib/notes/commands/share-note'
import { startNote } from '@/lib/notes/commands/start-note'
import { typeInNote } from '@/lib/notes/commands/type-in-note'
import { bringBackNote, deleteNote } from '@/lib/notes/commands/settle-note'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { listWrittenNotes, liveNotesOfMeeting, readLiveNote } from '@/lib/notes/queries/live-notes'
import { listMentionables } from '@/lib/notes/queries/mentionables'
import { listNameable } from '@/lib/notes/queries/nameable'
import type { NoteDocument } from '@/lib/notes/model/document'
import { readNote } from '@/lib/notes/queries/read-note'
import { whoWouldRead } from '@/lib/notes/queries/readers'
import { previewRelease } from '@/lib/notes/queries/releases'
import { compareRevisions } from '@/lib/notes/queries/revisions'
import { readTarget } from '@/lib/notes/queries/target'
import { keepRevision, restoreRevision } from '@/lib/notes/commands/revisions'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { writer } from '../support/stage-live'
import { item, note, opened } from '../support/stage-notes'

let at: House
let desk: Actor
let colleague: Actor
let thailand: Actor
let partner: Actor

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  colleague = await official(at, 'cambodia')
  thailand = await official(at, 'thailand')
  partner = await official(at, 'russia', 'CO_CHAIR')
})

describe('a title does not leak through a link', () => {
  test('of a note its reader sees, about a meeting or an item the reader does not see', async () => {
    const hidden = await meeting(at, { circle: 'ASEAN', ordinal: 77 })
    const hiddenItem = await item(at, hidden, { circle: 'ASEAN', title: 'HIDDEN TITLE' })
    for (const about of [{ meetingId: hidden }, { itemId: hiddenItem }]) {
      const noteId = await note(desk, at, { ...about, circle: 'ALL_DELEGATIONS' })
      expect((await readNote.as(thailand, { noteId }))?.about).not.toBeNull()
      const read = await readNote.as(partner, { noteId })
      expect(read?.about).toBeNull()
      expect(JSON.stringify(read)).not.toContain(hidden)
    }
    const listed = await listNotes.as(partner, { partnershipId: at.partnershipId })
    expect(listed.notes).toHaveLength(2)
    expect(JSON.stringify(listed)).not.toMatch(/HIDDEN|77th/)
  })

  test('that is asked for before a note is begun', async () => {
    const { partnershipId } = at
    const hidden = await meeting(at, { circle: 'ASEAN' })
    const itemId = await item(at, hidden, { circle: 'ASEAN', title: 'HIDDEN TITLE' })
    for (const asked of [{ meetingId: hidden }, { itemId }]) {
      expect(await readTarget.as(thailand, { partnershipId, ...asked })).not.toBeNull()
      expect(await readTarget.as(partner, { partnershipId, ...asked })).toBeNull()
    }
  })

  test('of an item among the names to mention', async () => {
    const { partnershipId } = at
    const meetingId = await meeting(at)
    await item(at, meetingId, { circle: 'ASEAN', title: 'HIDDEN TITLE' })
    await item(at, meetingId, { title: 'Open to all', orderKey: 'b' })
    const names = async (actor: Actor) =>
      (await listMentionables.as(actor, { partnershipId, meetingId })).map(({ label }) => label)
    expect(await names(thailand)).toEqual(expect.arrayContaining(['HIDDEN TITLE', 'Open to all']))
    expect(await names(partner)).toContain('Open to all')
    expect(await names(partner)).not.toContain('HIDDEN TITLE')
    const offered = await listMentionables.as(thailand, {
      partnershipId,
      meetingId,
      circle: 'ALL_DELEGATIONS',
    })
    expect(offered.map(({ label }) => label)).toContain('Open to all')
    expect(offered.map(({ label }) => label)).not.toContain('HIDDEN TITLE')
  })

  test('of an item that a text names and not all may know of who would read it: opened wider, shared, released, or brought back', async () => {
    const meetingId = await meeting(at)
    const hidden = await item(at, meetingId, { circle: 'ASEAN', title: 'HIDDEN TITLE' })
    const open = await item(at, meetingId, { title: 'Open to all', orderKey: 'b' })
    const closed = await item(at, await meeting(at, { ordinal: 77 }), {
      paperCircle: 'ASEAN',
      title: 'CLOSED PAPER',
    })
    const naming = (id: string, label: string): NoteDocument => ({
      type: 'doc',
      content: [
        {
          type: 'blockquote',
          content: [
            { type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'ITEM', id, label } }] },
          ],
        },
      ],
    })
    for (const [id, label] of [
      [hidden, 'HIDDEN TITLE'],
      [closed, 'CLOSED PAPER'],
      // what the writer may not read is not named in the answer either
      [newId(), 'an item of the agenda'],
    ] as const) {
      const document = naming(id, label)
      const { noteId } = await startNote.as(desk, {
        partnershipId: at.partnershipId,
        title: 'Names',
        document,
      })
      const circle = 'ALL_DELEGATIONS'
      const answer = await whoWouldRead.as(desk, { noteId, circle })
      expect(answer?.closed).toContain(label)
      const said = (field: string) => ({
        code: 'invalid',
        fields: { [field]: [expect.stringContaining(label)] },
      })
      await expect(opened(desk, noteId, circle)).rejects.toMatchObject(said('circle'))
      await expect(shareNote.as(desk, { noteId, personIds: [partner.personId] })).rejects.toMatchObject(
        said('personIds'),
      )
      const preview = await previewRelease.as(desk, { noteId, attribution: 'NAMED' })
      const copy = { noteId, version: 1, title: 'Copy', attribution: 'NAMED', document, circle } as const
      const readers = preview?.readers[circle]?.length ?? 0
      await expect(releaseNote.as(desk, { ...copy, readers })).rejects.toMatchObject(said('document'))
      expect((await listNotes.as(partner, { partnershipId: at.partnershipId })).notes).toEqual([])
    }
    const { noteId } = await startNote.as(desk, {
      partnershipId: at.partnershipId,
      title: 'Names',
      document: naming(hidden, 'HIDDEN TITLE'),
    })
    await opened(desk, noteId, 'ASEAN')
    await shareNote.as(desk, { noteId, personIds: [thailand.personId] })
    expect(await readNote.as(thailand, { noteId })).not.toBeNull()
    const pen = await writer(desk, noteId)
    pen.type((root) => root.delete(0, 1))
    await pen.send()
    await opened(desk, noteId, 'ALL_DELEGATIONS')
    await expect(restoreRevision.as(desk, { noteId, number: 1 })).rejects.toMatchObject({ code: 'conflict' })
    expect(JSON.stringify(await readNote.as(partner, { noteId }))).not.toContain('HIDDEN')
    const { noteId: ofOpen } = await startNote.as(desk, {
      partnershipId: at.partnershipId,
      title: 'Names',
      document: naming(open, 'Open to all'),
    })
    await opened(desk, ofOpen, 'ALL_DELEGATIONS')
    expect(await readNote.as(partner, { noteId: ofOpen })).not.toBeNull()
  })
})

test('a script in a text that two wrote at once stays a word, in the note, in its revisions and beside the other', async () => {
  const script = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const noteId = await note(desk, at, { text: 'One paragraph.' })
  const [first, second] = [await writer(desk, noteId), await writer(colleague, noteId)]
  second.say(` ${script}`)
  first.type((root) => root.delete(0, 1))
  await first.send()
  await second.send()
  const { revision: to } = await keepRevision.as(desk, { noteId })
  const read = await readNote.as(desk, { noteId })
  // rescued as text of a quotation; the closed list knows no node that could run
  expect(JSON.stringify(read?.document)).toContain(JSON.stringify(script).slice(1, -1))
  const types = JSON.stringify(read?.document).match(/"type":"[a-zA-Z]+"/g)
  expect(new Set(types)).toEqual(
    new Set([
      '"type":"doc"',
      '"type":"blockquote"',
      '"type":"paragraph"',
      '"type":"text"',
      '"type":"italic"',
    ]),
  )
  const compared = await compareRevisions.as(desk, { noteId, from: 1, to })
  expect(
    compared?.text
      .filter(({ kind }) => kind === 'inserted')
      .map(({ text }) => text)
      .join(''),
  ).toContain('onerror')
})

test("another's deleted draft is neither opened for writing, nor typed into, nor brought back", async () => {
  const noteId = await note(desk, at, { text: 'Half a thought' })
  const update = { noteId, updateId: newId(), data: 'AAA=' }
  await deleteNote.as(desk, { noteId })
  for (const other of [colleague, await deskOfficer(at), thailand, partner]) {
    expect(await readLiveNote.as(other, { noteId })).toBeNull()
    await expect(typeInNote.as(other, update)).rejects.toMatchObject({ code: 'not-found' })
    await expect(bringBackNote.as(other, { noteId })).rejects.toMatchObject({ code: 'not-found' })
  }
  await bringBackNote.as(desk, { noteId })
  expect(await readLiveNote.as(colleague, { noteId })).not.toBeNull()
})

describe('a note begun without a network', () => {
  const begin = () => ({ noteId: newId(), partnershipId: at.partnershipId, title: 'Begun in the dark' })

  test('is begun once, however often the browser asks, and takes the paragraph the browser made', async () => {
    const asked = begin()
    await startNote.as(desk, asked)
    await startNote.as(desk, asked)
    expect(await db.note.count({ where: { id: asked.noteId } })).toBe(1)
    const live = await writer(desk, (await startNote.as(desk, asked)).noteId)
    expect(live.root.length).toBe(0)
  })

  test("under the id of another's note is refused and tells nothing of it", async () => {
    const asked = begin()
    await startNote.as(desk, { ...asked, circle: 'AUTHOR' })
    await expect(startNote.as(thailand, { ...asked, title: 'Mine' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await db.note.findFirstOrThrow({ where: { id: asked.noteId } })).toMatchObject({
      title: asked.title,
    })
  })
})

test('the live notes of a meeting are those one writes, each with its text', async () => {
  const meetingId = await meeting(at)
  const itemId = await item(at, meetingId)
  const mine = await note(desk, at, { itemId })
  await note(desk, at, { meetingId, circle: 'AUTHOR' })
  await note(thailand, at, { meetingId, circle: 'ALL_DELEGATIONS' })
  const found = await liveNotesOfMeeting.as(colleague, { meetingId })
  expect(found.map(({ noteId }) => noteId)).toEqual([mine])
  expect(found[0]).toMatchObject({ itemId, circle: 'OWN_DELEGATION' })
  expect(found[0]?.text).not.toBe('')
  expect(await liveNotesOfMeeting.as(partner, { meetingId })).toEqual([])
  expect(await listWrittenNotes.as(colleague, { meetingId })).toMatchObject([
    { noteId: mine, itemId, circle: 'OWN_DELEGATION', mayDecide: false },
  ])
  expect(await listWrittenNotes.as(partner, { meetingId })).toEqual([])
})

test('only those whom the circle does not shut out are offered to be named, and only to the author', async () => {
  const noteId = await note(desk, at, { circle: 'ASEAN' })
  const offered = await listNameable.as(desk, { noteId })
  const ids = [...(offered?.people ?? []), ...(offered?.delegations ?? [])].map(({ value }) => value)
  expect(ids).toContain(thailand.personId)
  expect(ids).not.toContain(partner.personId)
  expect(ids).not.toContain(at.delegations.russia)
  expect(await listNameable.as(colleague, { noteId })).toBeNull()
})
