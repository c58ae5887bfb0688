import { newId } from '@/lib/kernel/ids'
import { releaseNote } from '@/lib/notes/commands/release-note'
import { deleteNote } from '@/lib/notes/commands/settle-note'
import { shareNote } from '@/lib/notes/commands/share-note'
import { previewRelease } from '@/lib/notes/queries/releases'
import { documentOfText } from '@/lib/notes/rules/plain'
import { type House, db, deskOfficer, meeting, official } from '../../support/stage'
import { item, note } from '../../support/stage-notes'
import type { Attempt } from '../doors'

const text = 'GUARDED WORDS'

async function guarded(house: House) {
  const author = await deskOfficer(house)
  const meetingId = await meeting(house)
  const noteId = await note(author, house, { meetingId, text, title: text, circle: 'ALL_DELEGATIONS' })
  return { author, meetingId, noteId }
}

const noteAlone: Attempt = async (house) => ({ noteId: (await guarded(house)).noteId })

async function released(house: House) {
  const { author, noteId } = await guarded(house)
  const preview = await previewRelease.as(author, { noteId, attribution: 'NAMED' })
  const { releaseId } = await releaseNote.as(author, {
    noteId,
    version: preview?.version ?? 0,
    title: text,
    circle: 'ALL_DELEGATIONS',
    attribution: 'NAMED',
    document: documentOfText(text),
    readers: preview?.readers.ALL_DELEGATIONS?.length ?? 0,
  })
  return { noteId, releaseId }
}

export const attempts: Record<string, Attempt> = {
  'notes.start': async (house) => ({
    partnershipId: house.partnershipId,
    meetingId: await meeting(house),
    title: 'Mine',
  }),
  'notes.list': async (house) => {
    const { meetingId } = await guarded(house)
    return { partnershipId: house.partnershipId, meetingId }
  },
  'notes.read': noteAlone,
  'notes.read-updates': async (house) => ({ noteId: (await guarded(house)).noteId, after: 0 }),
  'notes.read-live': noteAlone,
  'notes.nameable': noteAlone,
  'notes.items': async (house) => {
    const { meetingId } = await guarded(house)
    await item(house, meetingId, { title: text })
    return { meetingId }
  },
  'notes.read-target': async (house) => ({
    partnershipId: house.partnershipId,
    meetingId: (await guarded(house)).meetingId,
  }),
  'notes.written-of-meeting': async (house) => ({ meetingId: (await guarded(house)).meetingId }),
  'notes.live-of-meeting': async (house) => ({ meetingId: (await guarded(house)).meetingId }),
  'notes.mentionables': async (house) => ({
    partnershipId: house.partnershipId,
    meetingId: (await guarded(house)).meetingId,
  }),
  'notes.list-revisions': noteAlone,
  'notes.read-revision': async (house) => ({ noteId: (await guarded(house)).noteId, number: 1 }),
  'notes.compare-revisions': async (house) => ({ noteId: (await guarded(house)).noteId, from: 1, to: 1 }),
  'notes.who-would-read': async (house) => ({
    noteId: (await guarded(house)).noteId,
    circle: 'ALL_DELEGATIONS',
  }),
  'notes.read-sharing': noteAlone,
  'notes.list-bin': async (house) => {
    const { author, noteId } = await guarded(house)
    await deleteNote.as(author, { noteId })
    return {}
  },
  'notes.list-releases': async (house) => {
    await released(house)
    return { partnershipId: house.partnershipId }
  },
  'notes.read-release': async (house) => ({ releaseId: (await released(house)).releaseId }),
  'notes.list-copies': async (house) => ({ noteId: (await released(house)).noteId }),
  'notes.preview-release': async (house) => ({ noteId: (await guarded(house)).noteId, attribution: 'NONE' }),
  'notes.type': async (house) => ({ noteId: (await guarded(house)).noteId, updateId: newId(), data: 'AAA=' }),
  'notes.keep-revision': noteAlone,
  'notes.restore-revision': async (house) => ({ noteId: (await guarded(house)).noteId, number: 1 }),
  'notes.rename': async (house) => ({ noteId: (await guarded(house)).noteId, version: 1, title: 'Mine' }),
  'notes.attribute': async (house) => ({
    noteId: (await guarded(house)).noteId,
    version: 1,
    attribution: 'NONE',
  }),
  'notes.circle': async (house) => ({
    noteId: (await guarded(house)).noteId,
    version: 1,
    circle: 'AUTHOR',
    readers: 0,
  }),
  'notes.delete': noteAlone,
  'notes.bring-back': async (house) => {
    const { author, noteId } = await guarded(house)
    await deleteNote.as(author, { noteId })
    return { noteId }
  },
  'notes.share': async (house) => ({
    noteId: (await guarded(house)).noteId,
    delegationIds: [house.delegations.thailand],
  }),
  'notes.withdraw-share': async (house) => {
    const { author, noteId } = await guarded(house)
    const reader = await official(house, 'thailand')
    await shareNote.as(author, { noteId, personIds: [reader.personId] })
    const { id: shareId } = await db.noteShare.findFirstOrThrow({ where: { noteId }, select: { id: true } })
    return { noteId, shareId }
  },
  'notes.open': noteAlone,
  'notes.release': async (house) => ({
    noteId: (await guarded(house)).noteId,
    version: 1,
    title: text,
    circle: 'ALL_DELEGATIONS',
    attribution: 'NONE',
    document: documentOfText(text),
    readers: 0,
  }),
  'notes.withdraw-release': async (house) => ({ releaseId: (await released(house)).releaseId }),
}
