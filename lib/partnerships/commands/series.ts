import { defineCommand } from '@/lib/access/operation'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { type SeriesId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayArrange, mayEnter, mayRead } from '../policy'
import { addSeriesSchema, editSeriesSchema } from '../schema/series'
import { stale } from './arrange'

const taken = new Refusal('conflict', 'Please check the marked fields.', {
  shortTitle: ['Another series has this short title.'],
})

/** Adds a series of meetings with the usual order of business of its kind. */
export const addSeries = defineCommand({
  name: 'partnerships.addSeries',
  input: addSeriesSchema,
  visible: mayEnter,
  load: async ({ db, input, visible }) => {
    const subject = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true, partnerName: true },
    })
    if (subject === null) return null
    const namesakes = await db.series.count({
      where: { partnershipId: subject.id, shortTitle: input.shortTitle },
    })
    return { partnershipId: subject.id, partnerName: subject.partnerName, isTitleTaken: namesakes > 0 }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.isTitleTaken) throw taken
    const { partnershipId, partnerName } = subject
    const { kind, title, shortTitle } = input
    const seriesId = newId<SeriesId>()
    const skeleton = [...defaultSkeleton(kind, partnerName)]
    await db.series.create({ data: { id: seriesId, partnershipId, kind, title, shortTitle, skeleton } })
    return { seriesId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.seriesId,
    chain: subject.partnershipId,
    detail: { kind: input.kind },
  }),
})

/** Renames a series and sets its usual order of business. Agendas already drafted stay as they are. */
export const editSeries = defineCommand({
  name: 'partnerships.editSeries',
  input: editSeriesSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const subject = await db.series.findFirst({
      where: { AND: [visible, { id: input.seriesId }] },
      select: { id: true, partnershipId: true },
    })
    if (subject === null) return null
    const namesakes = await db.series.count({
      where: { partnershipId: subject.partnershipId, shortTitle: input.shortTitle, id: { not: subject.id } },
    })
    return { ...subject, isTitleTaken: namesakes > 0 }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.isTitleTaken) throw taken
    const { title, shortTitle, revision } = input
    const skeleton = input.skeleton.map((heading) => ({
      ...heading,
      key: heading.key === '' ? newId() : heading.key,
    }))
    const { count } = await db.series.updateMany({
      where: { id: subject.id, revision },
      data: { title, shortTitle, skeleton, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { headings: input.skeleton.length },
  }),
})
