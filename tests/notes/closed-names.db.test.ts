import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { NoteId } from '@/lib/kernel/ids'
import { releaseNote } from '@/lib/notes/commands/release-note'
import { keepRevision } from '@/lib/notes/commands/revisions'
import { renameNote } from '@/lib/notes/commands/settle-note'
import { shareNote } from '@/lib/notes/commands/share-note'
import { startNote } from '@/lib/notes/commands/start-note'
import type { NoteDocument } from '@/lib/notes/model/document'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { readNote } from '@/lib/notes/queries/read-note'
import { whoWouldRead } from '@/lib/notes/queries/readers'
import { listReleases, previewRelease, readRelease } from '@/lib/notes/queries/releases'
import { compareRevisions, readRevision } from '@/lib/notes/queries/revisions'
import { saidOnTopic } from '@/lib/outcomes/queries/said'
import { find } from '@/lib/search/queries/find'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { writer } from '../support/stage-live'
import { item, note, opened } from '../support/stage-notes'
import { plan } from '../support/stage-plans'
import { topic } from '../support/stage-topics'

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

describe('an item that is closed after a note has named it', () => {
  const named = 'Fifth anniversary of the partnership'
  const neutral = 'an item of the agenda'
  let noteId: NoteId
  let itemId: string
  let lineId: string
  const document = (): NoteDocument => ({
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1, rowspan: 1 },
                content: [
                  {
                    type: 'paragraph',
                    content: [
                      { type: 'text', text: 'Moved beside ' },
                      { type: 'mention', attrs: { kind: 'ITEM', id: itemId, label: named } },
                      { type: 'text', text: ' and ' },
                      { type: 'mention', attrs: { kind: 'LINE', id: lineId, label: '1.2 Fisheries' } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  })
  const close = async () => {
    await db.agendaItem.update({ where: { id: itemId }, data: { circle: 'ASEAN' } })
    await db.actionLine.update({ where: { id: lineId }, data: { circle: 'ASEAN' } })
  }

  beforeEach(async () => {
    const topicId = await topic(at, 'Timing')
    const meetingId = await meeting(at)
    itemId = await item(at, meetingId, { title: named })
    lineId = (await plan(at)).lines[0] ?? ''
    const begun = await startNote.as(desk, {
      partnershipId: at.partnershipId,
      topicId,
      title: 'Timing',
      document: document(),
    })
    noteId = begun.noteId
    await opened(desk, noteId, 'ALL_DELEGATIONS')
  })

  test('keeps its name for those who may still read it and loses it for the others: on the page, in lists, in the search, in what was said, in a released copy', async () => {
    const { topicId } = await db.note.findFirstOrThrow({ where: { id: noteId }, select: { topicId: true } })
    const circle = 'ALL_DELEGATIONS'
    const preview = await previewRelease.as(desk, { noteId, attribution: 'NAMED' })
    const { releaseId } = await releaseNote.as(desk, {
      noteId,
      version: preview?.version ?? 0,
      title: 'Copy',
      circle,
      attribution: 'NAMED',
      document: document(),
      readers: preview?.readers[circle]?.length ?? 0,
    })
    const { partnershipId } = at
    const everyPath = async (actor: Actor) => ({
      page: await readNote.as(actor, { noteId }),
      list: await listNotes.as(actor, { partnershipId }),
      copy: await readRelease.as(actor, { releaseId }),
      copies: await listReleases.as(actor, { partnershipId }),
      said: await saidOnTopic.as(actor, { topicId: topicId ?? '' }),
      found: await find.as(actor, { partnershipId, words: 'moved beside' }),
    })
    for (const told of Object.values(await everyPath(partner))) expect(JSON.stringify(told)).toContain(named)
    await close()
    for (const told of Object.values(await everyPath(thailand))) expect(JSON.stringify(told)).toContain(named)
    for (const told of Object.values(await everyPath(partner))) {
      expect(JSON.stringify(told)).toContain(neutral)
      expect(JSON.stringify(told)).not.toContain('anniversary')
      expect(JSON.stringify(told)).not.toContain('1.2 Fisheries')
      expect(JSON.stringify(told)).not.toContain(itemId)
      expect(JSON.stringify(told)).not.toContain(lineId)
    }
    for (const words of ['anniversary', 'fisheries']) {
      const hits = async (actor: Actor) =>
        (await find.as(actor, { partnershipId, words, kinds: ['NOTE', 'RELEASE'] })).hits.map(({ id }) => id)
      expect(await hits(thailand)).toEqual(expect.arrayContaining([noteId, releaseId]))
      expect(await hits(partner)).toEqual([])
    }
  })

  test('loses it in the revisions of those who write the note as well, side by side and compared', async () => {
    const ofThailand = await startNote.as(thailand, {
      partnershipId: at.partnershipId,
      title: 'Timing',
      document: document(),
    })
    const pen = await writer(thailand, ofThailand.noteId)
    pen.type((root) => root.delete(0, 1))
    await pen.send()
    const { revision: to } = await keepRevision.as(thailand, { noteId: ofThailand.noteId })
    await db.agendaItem.update({ where: { id: itemId }, data: { circle: 'CO_CHAIRS' } })
    const read = await readRevision.as(thailand, { noteId: ofThailand.noteId, number: 1 })
    const compared = await compareRevisions.as(thailand, { noteId: ofThailand.noteId, from: 1, to })
    for (const told of [read, compared]) {
      expect(JSON.stringify(told)).toContain(neutral)
      expect(JSON.stringify(told)).not.toContain('anniversary')
    }
    const answer = await whoWouldRead.as(thailand, { noteId: ofThailand.noteId, circle: 'ASEAN' })
    expect(JSON.stringify(answer)).not.toContain('anniversary')
  })
})

describe('a note with the title of an item', () => {
  test('that is closed to those it would be opened to is neither opened, nor shared, nor released, nor given that title later', async () => {
    const meetingId = await meeting(at)
    const hidden = await item(at, meetingId, { circle: 'ASEAN', title: 'Hidden title' })
    await item(at, meetingId, { title: 'Open to all', orderKey: 'b' })
    const said = (field: string) => ({
      code: 'invalid',
      fields: { [field]: [expect.stringContaining('Give the note another title')] },
    })
    const circle = 'ALL_DELEGATIONS'
    const noteId = await note(desk, at, { itemId: hidden, title: 'HIDDEN TITLE' })
    expect((await whoWouldRead.as(desk, { noteId, circle }))?.closed).toContain('another title')
    await expect(opened(desk, noteId, circle)).rejects.toMatchObject(said('circle'))
    await expect(shareNote.as(desk, { noteId, personIds: [partner.personId] })).rejects.toMatchObject(
      said('personIds'),
    )
    const preview = await previewRelease.as(desk, { noteId, attribution: 'NAMED' })
    const copy = {
      noteId,
      version: 1,
      attribution: 'NAMED',
      document: preview?.document ?? {},
      circle,
      readers: preview?.readers[circle]?.length ?? 0,
    } as const
    await expect(releaseNote.as(desk, { ...copy, title: 'Hidden title' })).rejects.toMatchObject(
      said('document'),
    )
    expect((await releaseNote.as(desk, { ...copy, title: 'Open to all' })).releaseId).not.toBe('')
    await renameNote.as(desk, { noteId, version: 1, title: 'Open to all' })
    await opened(desk, noteId, circle)
    await expect(renameNote.as(desk, { noteId, version: 3, title: 'Hidden title' })).rejects.toMatchObject(
      said('title'),
    )
  })

  test('one does not know of is opened like any other: the answer tells nothing of what is hidden', async () => {
    const meetingId = await meeting(at)
    await item(at, meetingId, { circle: 'ASEAN', title: 'Hidden title' })
    const noteId = await note(partner, at, { meetingId, title: 'Hidden title', circle: 'ALL_DELEGATIONS' })
    expect(await readNote.as(desk, { noteId })).not.toBeNull()
  })
})
