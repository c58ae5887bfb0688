import { type Actor, delegationsOf } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { joinWords } from '@/lib/kernel/text'
import { spanOf } from '@/lib/kernel/zones'
import { type NoteFacts, isOpenShare, mayDecide, mayRead, shutsOut } from '../policy'
import { type ToOpen, closedSentence } from '../queries/closed-mentions'
import { noteFacts } from '../queries/columns'
import { cleanDocument } from '../rules/clean'
import { seatedIn } from '../queries/readers'
import { isSeated } from '../rules/readers'
import { noteSchema, shareNoteSchema, withdrawShareSchema } from '../schema'

/** Opens the note to persons and delegations by name, until a day or until it is withdrawn. */
export const shareNote = defineCommand({
  name: 'notes.share',
  input: shareNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: { ...noteFacts, title: true, body: true, meetingId: true },
    }),
  permit: mayDecide.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const { partnershipId } = subject
    const endsAt = input.endsOn === null ? null : await endOfDay(db, subject, input.endsOn)
    if (endsAt !== null && endsAt <= now)
      throw new Refusal('invalid', 'Please check the marked fields.', { endsOn: ['This day is over.'] })
    await assertMayBeNamed(db, actor, subject, input, now.toISOString().slice(0, 10))
    const had = await db.noteShare.findMany({
      where: { noteId: subject.id, withdrawnAt: null },
      select: { id: true, personId: true, delegationId: true, endsAt: true, withdrawnAt: true },
    })
    const names = [
      ...input.personIds.map((personId) => ({ personId, delegationId: null })),
      ...input.delegationIds.map((delegationId) => ({ personId: null, delegationId })),
    ]
    for (const name of names) {
      const open = had.find(
        (share) =>
          isOpenShare(share) && share.personId === name.personId && share.delegationId === name.delegationId,
      )
      if (open === undefined)
        await db.noteShare.create({
          data: {
            id: newId(),
            noteId: subject.id,
            partnershipId,
            ...name,
            sharedAt: now,
            sharedById: actor.personId,
            endsAt,
          },
        })
      else await db.noteShare.update({ where: { id: open.id }, data: { endsAt } })
    }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { personIds: input.personIds, delegationIds: input.delegationIds, endsOn: input.endsOn },
  }),
})

/** Ends a share at once. */
export const withdrawShare = defineCommand({
  name: 'notes.withdraw-share',
  input: withdrawShareSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: noteFacts,
    })
    if (note === null) return null
    const share = await db.noteShare.findFirst({
      where: { id: input.shareId, noteId: note.id, note: visible },
      select: { id: true, withdrawnAt: true },
    })
    return share === null ? null : { ...note, share }
  },
  permit: mayDecide.holds,
  run: async ({ db, actor, now, subject }) => {
    if (subject.share.withdrawnAt !== null) return
    await db.noteShare.update({
      where: { id: subject.share.id },
      data: { withdrawnAt: now, withdrawnById: actor.personId },
    })
  },
  record: ({ subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { shareId: subject.share.id },
  }),
})

/** Notes that somebody of another delegation has opened the note; which delegation, not who. */
export const openNote = defineCommand({
  name: 'notes.open',
  input: noteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: () => true,
  run: async ({ db, actor, now, subject }) => {
    const delegations = delegationsSeatedIn(actor, subject)
    for (const delegationId of delegations) {
      await db.noteOpening.upsert({
        where: { noteId_delegationId: { noteId: subject.id, delegationId } },
        create: { id: newId(), noteId: subject.id, delegationId, firstAt: now, lastAt: now },
        update: { lastAt: now },
      })
    }
    return { delegations }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { delegations: output.delegations },
  }),
})

/** The reader's delegations in the note's partnership, unless the note is their own delegation's. */
function delegationsSeatedIn(actor: Actor, note: NoteFacts): string[] {
  if (delegationsOf(actor).some((mine) => mine === note.delegationId)) return []
  return [
    ...new Set(
      actor.seats
        .filter(({ partnershipId }) => partnershipId === note.partnershipId)
        .map(({ delegationId }) => delegationId),
    ),
  ]
}

async function endOfDay(db: Db, subject: NoteFacts, day: PlainDate): Promise<Date> {
  const { zone } = await db.partnership.findFirstOrThrow({
    where: { id: subject.partnershipId },
    select: { zone: true },
  })
  return spanOf(day, zone).until
}

/** Somebody of another partnership, or somebody whom the circle of the note or of what it names is made to shut out, cannot be named. */
async function assertMayBeNamed(
  db: Db,
  actor: Actor,
  subject: NoteFacts & Omit<ToOpen, 'document'> & { readonly body: unknown },
  named: Named,
  today: PlainDate,
): Promise<void> {
  const memberships = await seatedIn(db, actor, subject.partnershipId)
  const delegations = await db.delegation.findMany({
    where: { id: { in: [...named.delegationIds] }, partnershipId: subject.partnershipId },
    select: { id: true, name: true, side: true },
  })
  const people = named.personIds.map((id) =>
    memberships.filter((each) => each.personId === id && isSeated(each, today)),
  )
  if (people.some((seats) => seats.length === 0) || delegations.length < new Set(named.delegationIds).size) {
    throw new Refusal('invalid', 'Please check the marked fields.', {
      personIds: ['Somebody named here has no seat in this partnership.'],
    })
  }
  const all = [
    ...people.map((seats) => ({
      name: seats[0]?.person.name ?? '',
      sides: seats.map(({ delegation }) => delegation.side),
    })),
    ...delegations.map(({ name, side }) => ({ name, sides: [side] })),
  ]
  const shut = all.filter(({ sides }) => shutsOut(subject.circle, sides)).map(({ name }) => name)
  const sentence =
    shut.length > 0
      ? `The circle of this note shuts out ${joinWords(shut)}. Release a copy for them instead.`
      : await closedSentence(db, actor, { ...subject, document: cleanDocument(subject.body) }, (circle) =>
          all.every(({ sides }) => !shutsOut(circle, sides)),
        )
  if (sentence !== null)
    throw new Refusal('invalid', 'Please check the marked fields.', { personIds: [sentence] })
}

type Named = { readonly personIds: readonly string[]; readonly delegationIds: readonly string[] }
