import { guardedColumns } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { beyond, momentPlace, pageLength, paged } from '@/lib/kernel/pages'
import { mayReadRelease, mayRelease, mayWithdrawRelease } from '../policy'
import { attributed, namesIn } from '../rules/attribution'
import { plainOf } from '../rules/plain'
import { circleReaders } from '../rules/readers'
import { listReleasesSchema, noteSchema, previewReleaseSchema, releaseSchema } from '../schema'
import { aboutOf } from './about'
import { listedOf, noteFacts, noteTarget } from './columns'
import { namesOfDelegations, namesOfPeople } from './names'
import { beginningOf, readableText, readableWords } from './readable'
import { seatedIn } from './readers'
import { sidesIn, speakersOf } from './speakers'

/** More copies than a note is ever given out in. */
const MOST_COPIES = 100

/** Released copies the reader's circle includes, of a partnership or of one meeting, item, topic or line, newest first. */
export const listReleases = defineQuery({
  name: 'notes.list-releases',
  input: listReleasesSchema,
  visible: mayReadRelease,
  run: async ({ db, actor, input, visible }) => {
    const found = await db.noteRelease.findMany({
      where: { AND: [visible, listedOf(input), beyond('releasedAt', momentPlace(input.after), 'desc')] },
      select: {
        id: true,
        ...noteTarget,
        title: true,
        body: true,
        circle: true,
        delegationId: true,
        attribution: true,
        releasedAt: true,
      },
      orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
      take: pageLength + 1,
    })
    const { rows, next } = paged(found, ({ releasedAt }) => releasedAt)
    const delegations = await namesOfDelegations(
      db,
      rows.map(({ delegationId }) => delegationId),
    )
    const about = await aboutOf(db, actor, rows)
    const words = await readableWords(db, actor, rows)
    const releases = rows.map(
      ({ id, title, circle, delegationId, attribution, releasedAt, body: _kept, ...target }) => ({
        id,
        title,
        circle,
        attribution,
        releasedAt,
        itemId: target.itemId,
        about: about(target),
        beginning: beginningOf(words.get(id)),
        delegation: delegations.get(delegationId)?.code ?? '',
      }),
    )
    return { releases, next }
  },
})

/** One released copy with its text; null when it was withdrawn or is not for this reader. */
export const readRelease = defineQuery({
  name: 'notes.read-release',
  input: releaseSchema,
  visible: mayReadRelease,
  run: async ({ db, actor, input, visible }) => {
    const copy = await db.noteRelease.findFirst({
      where: { AND: [visible, { id: input.releaseId }] },
      select: {
        id: true,
        ...guardedColumns,
        ...noteTarget,
        title: true,
        body: true,
        attribution: true,
        releasedAt: true,
        withdrawnAt: true,
      },
    })
    if (copy === null) return null
    const { body: _kept, meetingId, itemId, topicId, lineId, ...rest } = copy
    const target = { meetingId, itemId, topicId, lineId }
    const delegations = await namesOfDelegations(db, [copy.delegationId])
    return {
      ...rest,
      about: (await aboutOf(db, actor, [target]))(target),
      document: await readableText(db, actor, copy),
      delegation: delegations.get(copy.delegationId)?.name ?? '',
      mayWithdraw: mayWithdrawRelease.holds(actor, copy),
    }
  },
})

/** The copies made from one note, withdrawn ones too: for those who may withdraw them. */
export const listCopies = defineQuery({
  name: 'notes.list-copies',
  input: noteSchema,
  visible: mayWithdrawRelease,
  run: async ({ db, input, visible }) => {
    const copies = await db.noteRelease.findMany({
      where: { AND: [visible, { noteId: input.noteId }] },
      select: {
        id: true,
        title: true,
        circle: true,
        attribution: true,
        releasedAt: true,
        releasedById: true,
        withdrawnAt: true,
      },
      orderBy: { releasedAt: 'desc' },
      take: MOST_COPIES,
    })
    const people = await namesOfPeople(
      db,
      copies.map(({ releasedById }) => releasedById),
    )
    return copies.map(({ releasedById, ...copy }) => ({
      ...copy,
      releasedBy: people.get(releasedById) ?? '',
    }))
  },
})

/** The note as it would be released: mentions put as the attribution allows, the names its words still say, and who would read it. */
export const previewRelease = defineQuery({
  name: 'notes.preview-release',
  input: previewReleaseSchema,
  visible: mayRelease,
  run: async ({ db, actor, input, now, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: { ...noteFacts, title: true, body: true, version: true },
    })
    if (note === null) return null
    const memberships = await seatedIn(db, actor, note.partnershipId)
    const document = attributed(await readableText(db, actor, note), input.attribution, sidesIn(memberships))
    const names =
      input.attribution === 'NAMED'
        ? []
        : namesIn(
            `${note.title}\n${plainOf(document)}`,
            await speakersOf(db, memberships, note.partnershipId),
          )
    return {
      title: note.title,
      version: note.version,
      document,
      names,
      readers: circleReaders(note, memberships, now.toISOString().slice(0, 10)),
    }
  },
})
