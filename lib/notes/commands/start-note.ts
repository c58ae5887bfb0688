import { type Actor, delegationsOf } from '@/lib/access/actor'
import { withinCircle, withinPaper } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { seated } from '@/lib/access/seat'
import { type NoteId, newId } from '@/lib/kernel/ids'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { emptyDocument } from '../model/document'
import { cleanDocument } from '../rules/clean'
import { liveFrom, merged, updateFrom } from '../rules/live'
import { plainOf } from '../rules/plain'
import { written } from '../policy'
import { startNoteSchema } from '../schema'
import { asJson } from './keeping'

/** What a note can be about must be visible to whoever writes it. */
const aboutVisible = {
  where: (actor: Actor) => ({
    partnership: seated.where(actor),
    meeting: withinCircle.where(actor),
    item: withinPaper.where(actor),
    topic: withinCircle.where(actor),
    line: mayReadPlan.where(actor),
    note: written.where(actor),
  }),
}

const chairs = { aseanChairId: true, partnerChairId: true } as const
const nowhere = { meetingId: null, itemId: null, topicId: null, lineId: null }

/** Begins a note on a meeting, an item, a topic, a line, or on the partnership; it belongs to the author's delegation. */
export const startNote = defineCommand({
  name: 'notes.start',
  input: startNoteSchema,
  visible: aboutVisible,
  load: async ({ db, input, actor, visible }) => {
    const { partnershipId, meetingId, itemId, topicId, lineId } = input
    const speaksFor = actor.seats.find(
      (seat) => seat.partnershipId === partnershipId && delegationsOf(actor).includes(seat.delegationId),
    )
    const begun =
      input.noteId === undefined
        ? null
        : await db.note.findFirst({
            where: { AND: [visible.note, { id: input.noteId, partnershipId }] },
            select: { id: true },
          })
    const about = {
      begun,
      partnershipId,
      delegationId: speaksFor?.delegationId ?? null,
      aseanChairId: null,
      partnerChairId: null,
      ...nowhere,
    }
    if (itemId !== undefined) {
      const item = await db.agendaItem.findFirst({
        where: { AND: [visible.item, { id: itemId, partnershipId, removedAt: null }] },
        select: { meetingId: true, topicId: true, ...chairs },
      })
      return item === null ? null : { ...about, ...item, itemId }
    }
    if (meetingId !== undefined) {
      const meeting = await db.meeting.findFirst({
        where: { AND: [visible.meeting, { id: meetingId, partnershipId }] },
        select: chairs,
      })
      return meeting === null ? null : { ...about, ...meeting, meetingId }
    }
    if (topicId !== undefined) {
      const topic = await db.standingTopic.findFirst({
        where: { AND: [visible.topic, { id: topicId, partnershipId }] },
        select: chairs,
      })
      return topic === null ? null : { ...about, ...topic, topicId }
    }
    if (lineId !== undefined) {
      const line = await db.actionLine.findFirst({
        where: { AND: [visible.line, { id: lineId, partnershipId }] },
        select: chairs,
      })
      return line === null ? null : { ...about, ...line, lineId }
    }
    const isSeated =
      (await db.membership.count({ where: { AND: [visible.partnership, { partnershipId }] } })) > 0
    return isSeated ? about : null
  },
  permit: (_actor, about) => about.delegationId !== null,
  run: async ({ db, actor, input, now, subject }) => {
    const { begun, delegationId, ...about } = subject
    if (begun !== null) return { noteId: begun.id as NoteId }
    const id = input.noteId ?? newId<NoteId>()
    const document = input.document === undefined ? emptyDocument : cleanDocument(input.document)
    const text = { title: input.title, body: asJson(document), plain: plainOf(document) }
    // a browser that began the note by itself has made its first paragraph already
    const live = input.noteId === undefined ? updateFrom(document) : merged(liveFrom([]))
    // permit has seen that there is one
    const owner = {
      ...about,
      delegationId: delegationId ?? '',
      circle: input.circle,
      authorId: actor.personId,
    }
    await db.note.create({
      data: {
        id,
        ...owner,
        ...text,
        attribution: input.attribution,
        lastUpdate: 1,
        createdAt: now,
        updatedAt: now,
        updatedById: actor.personId,
      },
    })
    await db.noteUpdate.create({
      data: {
        id: newId(),
        noteId: id,
        number: 1,
        data: new Uint8Array(live),
        authorId: actor.personId,
        receivedAt: now,
      },
    })
    const { partnershipId } = about
    await db.noteRevision.create({
      data: {
        id: newId(),
        noteId: id,
        partnershipId,
        delegationId: owner.delegationId,
        circle: input.circle,
        authorId: actor.personId,
        number: 1,
        ...text,
        keptAt: now,
        keptById: actor.personId,
      },
    })
    return { noteId: id }
  },
  record: ({ input, subject, output }) => ({
    subject: output.noteId,
    chain: subject.partnershipId,
    detail: {
      circle: input.circle,
      meetingId: subject.meetingId,
      itemId: subject.itemId,
      topicId: subject.topicId,
      lineId: subject.lineId,
    },
  }),
})
