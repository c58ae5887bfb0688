import { beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { keepRevision, restoreRevision } from '@/lib/notes/commands/revisions'
import { startNote } from '@/lib/notes/commands/start-note'
import { typeInNote } from '@/lib/notes/commands/type-in-note'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { readNote } from '@/lib/notes/queries/read-note'
import { readUpdates } from '@/lib/notes/queries/read-updates'
import { compareRevisions, listRevisions, readRevision } from '@/lib/notes/queries/revisions'
import { plainOf } from '@/lib/notes/rules/plain'
import { type House, db, house, meeting, official, owned } from '../support/stage'
import { writer } from '../support/stage-live'
import { item, note, opened, kept } from '../support/stage-notes'

let at: House
let author: Actor
let colleague: Actor
let thailand: Actor
let russia: Actor
let meetingId: MeetingId

beforeEach(async () => {
  at = await house()
  author = await official(at, 'cambodia')
  colleague = await official(at, 'cambodia', 'COORDINATOR_STAFF')
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
  meetingId = await meeting(at)
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const titlesFor = async (actor: Actor) =>
  (await listNotes.as(actor, { partnershipId: at.partnershipId })).notes.map(({ title }) => title)

describe('beginning a note', () => {
  test('makes it the author’s delegation’s, on what it is about', async () => {
    const itemId = await item(at, meetingId, { topicId: 'topic-1' })
    const noteId = await note(author, at, { itemId })
    expect(await db.note.findFirstOrThrow({ where: { id: noteId } })).toMatchObject({
      meetingId,
      itemId,
      topicId: 'topic-1',
    })
    expect(await readNote.as(colleague, { noteId })).toMatchObject({
      about: { kind: 'ITEM', id: itemId, title: 'Cooperation on fisheries', meetingId },
      circle: 'OWN_DELEGATION',
      revision: 1,
      mayWrite: true,
      mayDecide: false,
    })
    expect(await readNote.as(thailand, { noteId })).toBeNull()
  })

  test('leaves a trace that carries no word of it', async () => {
    const noteId = await note(author, at, { meetingId, title: 'A delicate matter', text: 'Words for few.' })
    const trail = await db.auditEntry.findMany({ where: { subject: noteId } })
    expect(trail).toMatchObject([{ fact: 'notes.start', actorId: author.personId }])
    expect(JSON.stringify(trail)).not.toMatch(/delicate|few/)
  })

  test('is refused on what the author cannot see, in the words for what does not exist', async () => {
    const hidden = await meeting(at, { circle: 'ASEAN' })
    const inDraft = await item(at, meetingId, { paperCircle: 'OWN_DELEGATION' })
    const elsewhere = await meeting(await house())
    for (const about of [
      { meetingId: hidden },
      { itemId: inDraft },
      { meetingId: elsewhere },
      { itemId: 'nothing' },
    ]) {
      await expect(
        startNote.as(russia, { partnershipId: at.partnershipId, ...about, title: 'T' }),
      ).rejects.toThrow(refused('not-found'))
    }
  })

  test('is refused to an observer, who speaks for nobody', async () => {
    const observer = await official(at, 'observer', 'OBSERVER')
    await expect(
      startNote.as(observer, { partnershipId: at.partnershipId, meetingId, title: 'T' }),
    ).rejects.toThrow(refused('forbidden'))
  })

  test.each([
    ['without a title', { title: '   ' }, 'title'],
    ['with a title of 300 characters', { title: 'x'.repeat(300) }, 'title'],
    ['for all delegations at once', { circle: 'ALL_DELEGATIONS' as 'AUTHOR' }, 'circle'],
    ['about two things', { meetingId: 'm', topicId: 't' }, 'meetingId'],
  ])('is refused %s', async (_how, given, field) => {
    const input = { partnershipId: at.partnershipId, title: 'T', ...given }
    await expect(startNote.as(author, input)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
  })
})

describe('the list of notes', () => {
  test('shows each reader what their circle opens, and the count says no more', async () => {
    await note(author, at, { meetingId, title: 'Mine', circle: 'AUTHOR' })
    await note(author, at, { meetingId, title: 'Ours' })
    await note(author, at, { meetingId, title: 'ASEAN’s', circle: 'ASEAN' })
    await note(author, at, { meetingId, title: 'Everybody’s', circle: 'ALL_DELEGATIONS' })
    expect(await titlesFor(author)).toEqual(['Everybody’s', 'ASEAN’s', 'Ours', 'Mine'])
    expect(await titlesFor(colleague)).toEqual(['Everybody’s', 'ASEAN’s', 'Ours'])
    expect(await titlesFor(thailand)).toEqual(['Everybody’s', 'ASEAN’s'])
    expect(await titlesFor(russia)).toEqual(['Everybody’s'])
  })

  test('goes on after a page, without a gap and without a double', async () => {
    const now = new Date()
    const row = {
      ...owned(at, 'OWN_DELEGATION'),
      authorId: author.personId,
      ...kept(''),
      createdAt: now,
      updatedAt: now,
      updatedById: author.personId,
    }
    await db.note.createMany({
      data: Array.from({ length: 80 }, (_, index) => ({
        id: newId(),
        ...row,
        title: `Note ${String(index)}`,
      })),
    })
    const first = await listNotes.as(author, { partnershipId: at.partnershipId })
    const second = await listNotes.as(author, { partnershipId: at.partnershipId, after: first.next ?? '' })
    expect([first.notes.length, second.notes.length, second.next]).toEqual([50, 30, null])
    expect(new Set([...first.notes, ...second.notes].map(({ id }) => id)).size).toBe(80)
  })
})

describe('typing into a note', () => {
  test('is kept before it is acknowledged, once however often it is sent', async () => {
    const noteId = await note(author, at, { text: 'Hold' })
    const pen = await writer(author, noteId)
    pen.say(' the line')
    await pen.send()
    const { data, id: updateId } = await db.noteUpdate.findFirstOrThrow({
      where: { noteId },
      orderBy: { number: 'desc' },
    })
    await typeInNote.as(author, { noteId, updateId, data: Buffer.from(data).toString('base64') })
    expect(await db.noteUpdate.count({ where: { noteId } })).toBe(2)
    expect((await readNote.as(author, { noteId }))?.document).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hold the line' }] }],
    })
  })

  test('is for the author’s delegation; a reader may not, a stranger finds nothing', async () => {
    const noteId = await note(author, at, { circle: 'ASEAN' })
    const words = { noteId, updateId: newId(), data: 'AAA=' }
    await expect(typeInNote.as(thailand, words)).rejects.toThrow(refused('forbidden'))
    await expect(typeInNote.as(russia, words)).rejects.toThrow(refused('not-found'))
    expect(await readUpdates.as(thailand, { noteId, after: 0 })).toBeNull()
  })

  test.each(['////', 'AAEC', ''])('refuses what no editor sends (%s)', async (data) => {
    const noteId = await note(author, at)
    await expect(typeInNote.as(author, { noteId, updateId: newId(), data })).rejects.toThrow(
      refused('invalid'),
    )
    expect(await db.noteUpdate.count({ where: { noteId } })).toBe(1)
  })

  test('is merged after many updates, and a late reader gets all of it', async () => {
    const noteId = await note(author, at, { text: 'begin' })
    const pen = await writer(author, noteId)
    const early = await writer(colleague, noteId)
    for (let each = 0; each < 70; each += 1) {
      pen.say(` w${String(each)}`)
      await pen.send()
    }
    expect(await db.noteUpdate.count({ where: { noteId } })).toBeLessThan(64)
    await early.receive()
    expect(early.plain).toBe(pen.plain)
    expect((await writer(colleague, noteId)).plain).toBe(pen.plain)
  })
})

describe('the revisions of a note', () => {
  test('are kept at every save, can be compared, and come back as a new one', async () => {
    const noteId = await note(author, at, { text: 'The first wording.' })
    const pen = await writer(author, noteId)
    pen.say(' And more.')
    await pen.send()
    expect(await keepRevision.as(author, { noteId })).toEqual({ revision: 2 })
    expect(await keepRevision.as(author, { noteId })).toEqual({ revision: 2 })
    const changes = await compareRevisions.as(colleague, { noteId, from: 1, to: 2 })
    expect(changes?.text).toEqual([
      { kind: 'same', text: 'The first wording.' },
      { kind: 'inserted', text: ' And more.' },
    ])
    expect(await restoreRevision.as(colleague, { noteId, number: 1 })).toEqual({ revision: 3 })
    await pen.receive()
    expect(pen.plain).toBe('The first wording.')
    expect(
      (await listRevisions.as(author, { noteId })).map(({ number, restoredFrom }) => [number, restoredFrom]),
    ).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ])
  })

  test('keep what one person typed before another goes on', async () => {
    const noteId = await note(author, at, { text: 'begin' })
    const [one, two] = [await writer(author, noteId), await writer(colleague, noteId)]
    one.say(' one')
    await one.send()
    await two.receive()
    two.say(' two')
    await two.send()
    const [newest] = await listRevisions.as(author, { noteId })
    expect(newest).toMatchObject({ number: 2, keptBy: author.name })
    expect(
      plainOf(
        (await readRevision.as(author, { noteId, number: 2 }))?.document ?? { type: 'doc', content: [] },
      ),
    ).toBe('begin one')
  })

  test('that were kept for the author’s eyes stay closed when the note is opened, and so do words struck out by then', async () => {
    const noteId = await note(author, at, { text: 'Candid words. ', circle: 'AUTHOR' })
    const pen = await writer(author, noteId)
    pen.type((root) => {
      root.delete(0, 1)
    })
    await pen.send()
    await opened(author, noteId, 'OWN_DELEGATION')
    expect(await listRevisions.as(colleague, { noteId })).toEqual([])
    expect(await compareRevisions.as(colleague, { noteId, from: 1, to: 2 })).toBeNull()
    await expect(restoreRevision.as(colleague, { noteId, number: 1 })).rejects.toThrow(refused('not-found'))
    expect((await listRevisions.as(author, { noteId })).length).toBe(2)
    const { updates } = (await readUpdates.as(colleague, { noteId, after: 0 })) ?? { updates: [] }
    expect(updates.map(({ data }) => Buffer.from(data, 'base64').toString('latin1')).join('')).not.toContain(
      'Candid',
    )
  })

  test('words typed and struck out in the dark are nowhere, whether they come before the note is opened or after', async () => {
    const noteId = await note(author, at, { text: 'Begin. ', circle: 'AUTHOR' })
    const pen = await writer(author, noteId)
    pen.say('Candid words')
    pen.type((root) => {
      const text = (root.get(0) as Y.XmlElement).get(0) as Y.XmlText
      text.delete(text.length - 'Candid words'.length, 'Candid words'.length)
    })
    pen.say('Calm words')
    await opened(author, noteId, 'OWN_DELEGATION')
    await pen.send()
    const { updates } = (await readUpdates.as(colleague, { noteId, after: 0 })) ?? { updates: [] }
    const sent = updates.map(({ data }) => Buffer.from(data, 'base64').toString('latin1')).join('')
    expect(sent).toContain('Calm words')
    expect(sent).not.toContain('Candid')
    const other = await writer(colleague, noteId)
    expect(other.plain).toContain('Calm words')
    other.say(' and more')
    await other.send()
    await pen.receive()
    expect(pen.plain).toBe(other.plain)
    // nor after everything was merged into one
    for (let step = 0; step < 70; step += 1) {
      pen.say('.')
      await pen.send()
    }
    const merged = (await readUpdates.as(colleague, { noteId, after: 0 }))?.updates ?? []
    expect(merged.length).toBeLessThan(20)
    expect(merged.map(({ data }) => Buffer.from(data, 'base64').toString('latin1')).join('')).not.toContain(
      'Candid',
    )
  })

  test('are not for readers of another delegation', async () => {
    const noteId = await note(author, at, { circle: 'ASEAN' })
    expect(await listRevisions.as(thailand, { noteId })).toEqual([])
    expect(await readRevision.as(thailand, { noteId, number: 1 })).toBeNull()
    await expect(restoreRevision.as(thailand, { noteId, number: 1 })).rejects.toThrow(refused('not-found'))
  })

  test('refuse to bring back what stands already', async () => {
    const noteId = await note(author, at)
    await expect(restoreRevision.as(author, { noteId, number: 1 })).rejects.toThrow(refused('conflict'))
  })
})
