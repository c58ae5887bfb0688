import type { Actor } from '@/lib/access/actor'
import { guardedColumns } from '@/lib/access/circle'
import { admits } from '@/lib/access/circle-reach'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { type NoteReleaseId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayReadRelease, mayRelease, mayWithdrawRelease } from '../policy'
import { noteFacts, noteTarget } from '../queries/columns'
import { seatedIn } from '../queries/readers'
import { speakersOf } from '../queries/speakers'
import { namesIn, speakersIn } from '../rules/attribution'
import { closedSentence } from '../queries/closed-mentions'
import { cleanDocument } from '../rules/clean'
import { plainOf } from '../rules/plain'
import { circleReaders } from '../rules/readers'
import { assertUnnamed } from '../rules/release'
import { releaseNoteSchema, releaseSchema } from '../schema'
import { asJson } from './keeping'

/** Releases a frozen copy of the note to its own circle; the note stays where it is. */
export const releaseNote = defineCommand({
  name: 'notes.release',
  input: releaseNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: { ...noteFacts, ...noteTarget, version: true },
    }),
  permit: mayRelease.holds,
  run: async ({ db, actor, input, now, subject }) => {
    if (subject.version !== input.version)
      throw new Refusal('conflict', 'The note has changed since you opened it. Look at it again.')
    await assertOpenRecord(db, subject)
    const document = cleanDocument(input.document)
    const plain = plainOf(document)
    if (plain === '')
      throw new Refusal('invalid', 'Please check the marked fields.', {
        document: ['The copy says nothing yet.'],
      })
    const memberships = await seatedIn(db, actor, subject.partnershipId)
    if (input.attribution !== 'NAMED') {
      const names = namesIn(
        `${input.title}\n${plain}`,
        await speakersOf(db, memberships, subject.partnershipId),
      )
      assertUnnamed({ mentions: speakersIn(document), names, namesKept: input.namesKept })
    }
    const closed = await closedSentence(
      db,
      actor,
      { title: input.title, document, meetingId: subject.meetingId },
      (circle) => admits(input.circle, circle),
    )
    if (closed !== null)
      throw new Refusal('invalid', 'Please check the marked fields.', { document: [closed] })
    const readers = circleReaders(subject, memberships, now.toISOString().slice(0, 10))[input.circle] ?? []
    if (readers.length !== input.readers) {
      throw new Refusal(
        'conflict',
        `${String(readers.length)} people would be able to read it, not ${String(input.readers)}. Look at the names again.`,
      )
    }
    const {
      id: noteId,
      partnershipId,
      delegationId,
      aseanChairId,
      partnerChairId,
      meetingId,
      itemId,
      topicId,
      lineId,
    } = subject
    const about = {
      noteId,
      partnershipId,
      delegationId,
      aseanChairId,
      partnerChairId,
      meetingId,
      itemId,
      topicId,
      lineId,
    }
    const id = newId<NoteReleaseId>()
    await db.noteRelease.create({
      data: {
        id,
        ...about,
        circle: input.circle,
        title: input.title,
        body: asJson(document),
        plain,
        attribution: input.attribution,
        releasedAt: now,
        releasedById: actor.personId,
      },
    })
    return { releaseId: id }
  },
  record: ({ input, subject, output }) => ({
    subject: output.releaseId,
    chain: subject.partnershipId,
    detail: {
      noteId: subject.id,
      circle: input.circle,
      attribution: input.attribution,
      namesKept: input.namesKept.length,
    },
  }),
})

/** Withdraws a released copy: from then on nobody reads it. */
export const withdrawRelease = defineCommand({
  name: 'notes.withdraw-release',
  input: releaseSchema,
  visible: {
    where: (actor: Actor) => ({ OR: [mayReadRelease.where(actor), mayWithdrawRelease.where(actor)] }),
  },
  load: ({ db, input, visible }) =>
    db.noteRelease.findFirst({
      where: { AND: [visible, { id: input.releaseId }] },
      select: { id: true, ...guardedColumns, meetingId: true, withdrawnAt: true },
    }),
  permit: mayWithdrawRelease.holds,
  run: async ({ db, actor, now, subject }) => {
    await assertOpenRecord(db, subject)
    if (subject.withdrawnAt !== null) return
    await db.noteRelease.update({
      where: { id: subject.id },
      data: { withdrawnAt: now, withdrawnById: actor.personId },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Once a meeting is closed, its released copies are part of its record. */
async function assertOpenRecord(db: Db, subject: { readonly meetingId: string | null }): Promise<void> {
  if (subject.meetingId === null) return
  const meeting = await db.meeting.findFirst({ where: { id: subject.meetingId }, select: { status: true } })
  if (meeting?.status === 'CLOSED')
    throw new Refusal(
      'conflict',
      'The meeting is closed. Its released copies stay as they are until it is reopened.',
    )
}
