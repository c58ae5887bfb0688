import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { clockOn, setClock } from '@/lib/kernel/clock'
import type { MeetingId, NoteId, NoteShareId } from '@/lib/kernel/ids'
import { releaseNote, withdrawRelease } from '@/lib/notes/commands/release-note'
import { openNote, shareNote, withdrawShare } from '@/lib/notes/commands/share-note'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { readNote } from '@/lib/notes/queries/read-note'
import { readSharing } from '@/lib/notes/queries/readers'
import { listCopies, listReleases, previewRelease, readRelease } from '@/lib/notes/queries/releases'
import { documentOfText, plainOf } from '@/lib/notes/rules/plain'
import { type House, db, house, meeting, official } from '../support/stage'
import { writer } from '../support/stage-live'
import { note, opened } from '../support/stage-notes'

let at: House
let author: Actor
let coChair: Actor
let thailand: Actor
let russia: Actor
let meetingId: MeetingId

beforeEach(async () => {
  setClock(clockOn('2023-04-20'))
  at = await house()
  author = await official(at, 'cambodia')
  coChair = await official(at, 'cambodia', 'CO_CHAIR')
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
  meetingId = await meeting(at)
})

afterEach(() => {
  setClock(null)
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const reads = async (actor: Actor, noteId: NoteId) => (await readNote.as(actor, { noteId })) !== null
const lists = async (actor: Actor, noteId: NoteId) =>
  (await listNotes.as(actor, { partnershipId: at.partnershipId })).notes.some(({ id }) => id === noteId)

describe('sharing a note by name', () => {
  test('opens it to a person until the day it ends, and closes it by itself', async () => {
    const noteId = await note(author, at)
    await shareNote.as(author, { noteId, personIds: [thailand.personId], endsOn: '2023-04-28' })
    expect(await reads(thailand, noteId)).toBe(true)
    expect(await lists(thailand, noteId)).toBe(true)
    setClock(clockOn('2023-04-29'))
    expect(await reads(thailand, noteId)).toBe(false)
    expect(await lists(thailand, noteId)).toBe(false)
  })

  test('opens it to a delegation, and withdrawing closes it at once', async () => {
    const noteId = await note(author, at)
    await shareNote.as(author, { noteId, delegationIds: [at.delegations.thailand] })
    expect(await reads(await official(at, 'thailand'), noteId)).toBe(true)
    const { shares = [] } = (await readSharing.as(author, { noteId })) ?? {}
    expect(shares).toMatchObject([{ with: 'Thailand', sharedBy: author.name, isOpen: true }])
    await withdrawShare.as(author, { noteId, shareId: shares[0]?.id as NoteShareId })
    expect(await reads(thailand, noteId)).toBe(false)
    expect(await lists(thailand, noteId)).toBe(false)
  })

  test('does not make a writer of the reader, who cannot share on either', async () => {
    const noteId = await note(author, at)
    await shareNote.as(author, { noteId, personIds: [thailand.personId] })
    await expect(shareNote.as(thailand, { noteId, personIds: [russia.personId] })).rejects.toThrow(
      refused('forbidden'),
    )
    expect(await readSharing.as(thailand, { noteId })).toBeNull()
    expect(await readNote.as(thailand, { noteId })).toMatchObject({
      mayWrite: false,
      mayDecide: false,
      mayRelease: false,
    })
  })

  test('is refused for the partner while the note is for ASEAN only, and a share from before opens nothing then', async () => {
    const noteId = await note(author, at)
    await shareNote.as(author, { noteId, personIds: [russia.personId] })
    expect(await reads(russia, noteId)).toBe(true)
    await opened(author, noteId, 'ASEAN')
    expect(await reads(russia, noteId)).toBe(false)
    for (const named of [{ personIds: [russia.personId] }, { delegationIds: [at.delegations.russia] }]) {
      await expect(shareNote.as(author, { noteId, ...named })).rejects.toThrow(refused('invalid'))
    }
  })

  test('is refused for nobody, for somebody of another partnership, and until a day that is over', async () => {
    const noteId = await note(author, at)
    const neighbours = await house()
    const neighbour = await official(neighbours, 'thailand')
    for (const named of [
      {},
      { personIds: [neighbour.personId] },
      { delegationIds: [neighbours.delegations.thailand] },
      { personIds: [thailand.personId, neighbour.personId] },
      { personIds: [thailand.personId], endsOn: '2023-04-01' },
      { personIds: [thailand.personId], endsOn: 'soon' },
    ]) {
      await expect(shareNote.as(author, { noteId, ...named })).rejects.toThrow(refused('invalid'))
    }
    expect(await db.noteShare.count({ where: { noteId } })).toBe(0)
  })

  test('is withdrawn only from the note it belongs to', async () => {
    const [one, two] = [await note(author, at), await note(coChair, at)]
    await shareNote.as(coChair, { noteId: two, personIds: [thailand.personId] })
    const { id } = await db.noteShare.findFirstOrThrow({ where: { noteId: two } })
    await expect(withdrawShare.as(author, { noteId: one, shareId: id })).rejects.toThrow(refused('not-found'))
    await expect(withdrawShare.as(author, { noteId: two, shareId: id })).rejects.toThrow(refused('forbidden'))
  })

  test('tells which delegations have opened it, not who, and not the own one', async () => {
    const noteId = await note(author, at, { circle: 'ASEAN' })
    await openNote.as(thailand, { noteId })
    await openNote.as(thailand, { noteId })
    await openNote.as(coChair, { noteId })
    expect((await readSharing.as(author, { noteId }))?.openings).toMatchObject([{ delegation: 'Thailand' }])
    await expect(openNote.as(russia, { noteId })).rejects.toThrow(refused('not-found'))
  })
})

describe('releasing a copy', () => {
  async function release(
    by: Actor,
    noteId: NoteId,
    given: Partial<Parameters<typeof releaseNote.as>[1]> = {},
  ) {
    const preview = await previewRelease.as(by, { noteId, attribution: given.attribution ?? 'NAMED' })
    const circle = given.circle ?? 'ALL_DELEGATIONS'
    return releaseNote.as(by, {
      noteId,
      version: preview?.version ?? 1,
      title: 'Fisheries, for all',
      circle,
      attribution: 'NAMED',
      document: documentOfText('The Meeting heard a briefing.'),
      readers: preview?.readers[circle]?.length ?? 0,
      ...given,
    })
  }

  test('gives others a frozen text of its own; later edits of the note do not reach it, and the note stays closed', async () => {
    const noteId = await note(author, at, { meetingId, text: 'Thailand was sharp.' })
    const { releaseId } = await release(coChair, noteId)
    const pen = await writer(author, noteId)
    pen.say(' Very.')
    await pen.send()
    const copy = await readRelease.as(russia, { releaseId })
    expect(copy).toMatchObject({ title: 'Fisheries, for all', delegation: 'Cambodia', mayWithdraw: false })
    expect(plainOf(copy?.document ?? { type: 'doc', content: [] })).toBe('The Meeting heard a briefing.')
    expect(JSON.stringify(copy)).not.toContain(noteId)
    expect(await reads(russia, noteId)).toBe(false)
    expect(
      (await listReleases.as(russia, { partnershipId: at.partnershipId, meetingId })).releases.map(
        ({ id }) => id,
      ),
    ).toEqual([releaseId])
  })

  test('is for a co-chair or the coordinator’s staff, not for the author as such nor for another delegation', async () => {
    const noteId = await note(author, at, { circle: 'ALL_DELEGATIONS' })
    const input = {
      noteId,
      version: 2,
      title: 'T',
      circle: 'ASEAN',
      attribution: 'NAMED',
      document: documentOfText('x'),
      readers: 0,
    } as const
    for (const actor of [author, thailand, russia]) {
      await expect(releaseNote.as(actor, input)).rejects.toThrow(refused('forbidden'))
      expect(await previewRelease.as(actor, { noteId, attribution: 'NONE' })).toBeNull()
    }
  })

  test('does not open another’s private note to whoever may release', async () => {
    const noteId = await note(author, at, { circle: 'AUTHOR' })
    await expect(release(coChair, noteId)).rejects.toThrow(refused('not-found'))
  })

  test('that attributes nothing is refused as long as it names a speaker, in a mention or in plain words', async () => {
    const noteId = await note(author, at, { text: 'Thailand supported; the ASEAN-Russia fund was named.' })
    const preview = await previewRelease.as(coChair, { noteId, attribution: 'NONE' })
    expect(preview?.names).toEqual(['Thailand'])
    const document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'mention', attrs: { kind: 'DELEGATION', id: 'th', label: 'Thailand' } }],
        },
      ],
    }
    await expect(release(coChair, noteId, { attribution: 'NONE', document })).rejects.toMatchObject({
      code: 'invalid',
      fields: { document: [expect.stringContaining('Thailand')] },
    })
    const typed = documentOfText('A fair in Thailand was announced.')
    await expect(release(coChair, noteId, { attribution: 'NONE', document: typed })).rejects.toThrow(
      refused('invalid'),
    )
    await release(coChair, noteId, { attribution: 'NONE', document: typed, namesKept: ['Thailand'] })
  })

  test('is refused when it says nothing, when more would read it than was said, and when the note has changed', async () => {
    const noteId = await note(author, at)
    await expect(release(coChair, noteId, { document: { type: 'doc', content: [] } })).rejects.toThrow(
      refused('invalid'),
    )
    await expect(release(coChair, noteId, { readers: 99 })).rejects.toThrow(refused('conflict'))
    await expect(release(coChair, noteId, { version: 9 })).rejects.toThrow(refused('conflict'))
    await expect(release(coChair, noteId, { circle: 'AUTHOR' as 'ASEAN' })).rejects.toThrow(
      refused('invalid'),
    )
  })

  test('is withdrawn by those who may release; then nobody reads it, and the record of it stays', async () => {
    const noteId = await note(author, at)
    const { releaseId } = await release(coChair, noteId)
    await expect(withdrawRelease.as(thailand, { releaseId })).rejects.toThrow(refused('forbidden'))
    await withdrawRelease.as(coChair, { releaseId })
    expect(await readRelease.as(russia, { releaseId })).toBeNull()
    expect(await readRelease.as(coChair, { releaseId })).toBeNull()
    expect((await listReleases.as(russia, { partnershipId: at.partnershipId })).releases).toEqual([])
    expect(await listCopies.as(coChair, { noteId })).toMatchObject([
      { withdrawnAt: expect.any(Date) as Date },
    ])
    expect(await listCopies.as(russia, { noteId })).toEqual([])
    await expect(withdrawRelease.as(russia, { releaseId })).rejects.toThrow(refused('not-found'))
  })

  test('is frozen with the record of its meeting', async () => {
    const noteId = await note(author, at, { meetingId })
    const { releaseId } = await release(coChair, noteId)
    await db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })
    await expect(release(coChair, noteId)).rejects.toThrow(refused('conflict'))
    await expect(withdrawRelease.as(coChair, { releaseId })).rejects.toThrow(refused('conflict'))
  })
})
