import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type NoteId, newId } from '@/lib/kernel/ids'
import {
  attributeNote,
  bringBackNote,
  circleNote,
  deleteNote,
  renameNote,
} from '@/lib/notes/commands/settle-note'
import { typeInNote } from '@/lib/notes/commands/type-in-note'
import { listBin } from '@/lib/notes/queries/list-bin'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { readNote } from '@/lib/notes/queries/read-note'
import { whoWouldRead } from '@/lib/notes/queries/readers'
import { listRevisions } from '@/lib/notes/queries/revisions'
import { type House, db, house, official } from '../support/stage'
import { note } from '../support/stage-notes'

let at: House
let author: Actor
let colleague: Actor
let thailand: Actor
let russia: Actor

beforeEach(async () => {
  at = await house()
  author = await official(at, 'cambodia')
  colleague = await official(at, 'cambodia', 'COORDINATOR_STAFF')
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const titlesFor = async (actor: Actor) =>
  (await listNotes.as(actor, { partnershipId: at.partnershipId })).notes.map(({ title }) => title)
const versionOf = async (noteId: NoteId) =>
  (await db.note.findFirstOrThrow({ where: { id: noteId }, select: { version: true } })).version

describe('opening a note to another circle', () => {
  test('asks who will then read it, by name and number', async () => {
    const noteId = await note(author, at)
    const answer = await whoWouldRead.as(author, { noteId, circle: 'ASEAN' })
    expect(answer).toMatchObject({
      number: 3,
      gained: [{ personId: thailand.personId, delegations: ['Thailand'] }],
    })
    expect(answer?.readers.map(({ personId }) => personId).sort()).toEqual(
      [author, colleague, thailand].map(({ personId }) => personId).sort(),
    )
  })

  test('is refused when more would read it by now than the author was told', async () => {
    const noteId = await note(author, at)
    const { number = 0 } = (await whoWouldRead.as(author, { noteId, circle: 'ASEAN' })) ?? {}
    await official(at, 'thailand')
    await expect(
      circleNote.as(author, { noteId, version: 1, circle: 'ASEAN', readers: number }),
    ).rejects.toThrow(refused('conflict'))
    expect(await readNote.as(thailand, { noteId })).toBeNull()
  })

  test('is for the author alone: neither a colleague nor the desk nor a reader may', async () => {
    const noteId = await note(author, at, { circle: 'ASEAN' })
    const version = await versionOf(noteId)
    const wider = { noteId, version, circle: 'ALL_DELEGATIONS', readers: 4 } as const
    await expect(circleNote.as(colleague, wider)).rejects.toThrow(refused('forbidden'))
    await expect(circleNote.as(thailand, wider)).rejects.toThrow(refused('forbidden'))
    await expect(circleNote.as(russia, wider)).rejects.toThrow(refused('not-found'))
    expect(await whoWouldRead.as(colleague, { noteId, circle: 'ALL_DELEGATIONS' })).toBeNull()
  })

  test('is refused on a note that has changed since', async () => {
    const noteId = await note(author, at)
    await renameNote.as(author, { noteId, version: 1, title: 'Another title' })
    await expect(circleNote.as(author, { noteId, version: 1, circle: 'AUTHOR', readers: 1 })).rejects.toThrow(
      refused('conflict'),
    )
    await expect(renameNote.as(colleague, { noteId, version: 1, title: 'Mine' })).rejects.toThrow(
      refused('conflict'),
    )
    await expect(attributeNote.as(author, { noteId, version: 1, attribution: 'NONE' })).rejects.toThrow(
      refused('conflict'),
    )
  })
})

describe('a deleted note', () => {
  test('is gone for everybody, lies in its author’s bin, and comes back as it was', async () => {
    const noteId = await note(author, at, { title: 'A slip', circle: 'ASEAN' })
    await deleteNote.as(author, { noteId })
    for (const actor of [author, colleague, thailand]) {
      expect(await titlesFor(actor)).toEqual([])
      expect(await readNote.as(actor, { noteId })).toBeNull()
      expect(await listRevisions.as(actor, { noteId })).toEqual([])
    }
    expect((await listBin.as(author, {})).map(({ title }) => title)).toEqual(['A slip'])
    expect(await listBin.as(colleague, {})).toEqual([])
    await expect(bringBackNote.as(colleague, { noteId })).rejects.toThrow(refused('not-found'))
    await expect(typeInNote.as(author, { noteId, updateId: newId(), data: 'AAA=' })).rejects.toThrow(
      refused('not-found'),
    )
    await bringBackNote.as(author, { noteId })
    expect(await titlesFor(thailand)).toEqual(['A slip'])
  })

  test('is deleted by its author alone', async () => {
    const noteId = await note(author, at, { circle: 'ASEAN' })
    await expect(deleteNote.as(colleague, { noteId })).rejects.toThrow(refused('forbidden'))
    await expect(deleteNote.as(thailand, { noteId })).rejects.toThrow(refused('forbidden'))
    await expect(deleteNote.as(russia, { noteId })).rejects.toThrow(refused('not-found'))
  })
})
