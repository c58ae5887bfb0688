import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import { meetingAndAll, mayEdit } from '../policy'
import { piecesOf } from '../queries/material'
import { countNew, mergeAssembly, type Piece } from '../rules/assemble'
import { ofMeetingSchema } from '../schema'
import { assertOpen, meetingColumns, placedAfter, summaryOf, writePlaces } from './edit'

/**
 * Assembles the summary from the outcomes, or adds to it what is new since the last time. Nothing that was edited is
 * overwritten and nothing that was taken out comes back.
 */
export const assembleSummary = defineCommand({
  name: 'summaries.assemble',
  input: ofMeetingSchema,
  visible: meetingAndAll,
  load: async ({ db, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: meetingColumns,
    })
    return meeting === null ? null : { ...meeting, visible }
  },
  permit: mayEdit.holds,
  run: async ({ db, actor, now, subject }) => {
    assertOpen(subject)
    const summary = await summaryOf(db, actor, subject, now)
    const { pieces, outcomes } = await piecesOf(db, actor, subject.id)
    const rows = await db.summaryParagraph.findMany({
      where: { AND: [subject.visible.row, { meetingId: subject.id }] },
      select: rowColumns,
      orderBy: [{ orderKey: 'asc' }, { id: 'asc' }],
    })
    const known = rows.map((row) => ({ ...row, circle: agendaCircle(row.circle) }))
    const assembly = mergeAssembly(known, pieces)
    const owners = new Map(outcomes.map(({ id, delegationId }) => [id, delegationId]))
    const written = { updatedAt: now, updatedById: actor.personId }
    let places = known.map(({ id, orderKey }) => ({ id, orderKey }))
    const ids = new Map<string, string>()
    for (const { piece, after } of assembly.added) {
      const id = newId()
      const moved = placedAfter(places, id, after === null ? null : (ids.get(after) ?? after))
      await writePlaces(db, moved, id)
      await db.summaryParagraph.create({
        data: {
          id,
          summaryId: summary.id,
          meetingId: subject.id,
          partnershipId: summary.partnershipId,
          aseanChairId: summary.aseanChairId,
          partnerChairId: summary.partnerChairId,
          delegationId: owners.get(piece.outcomeId ?? '') ?? summary.delegationId,
          paperCircle: summary.circle,
          orderKey: moved[0]?.orderKey ?? '',
          ...contentOf(piece),
          kind: piece.kind,
          ...written,
        },
      })
      ids.set(piece.source, id)
      const keys = new Map(moved.map((place) => [place.id, place.orderKey]))
      places = [...places, { id, orderKey: '' }].map((place) => ({
        id: place.id,
        orderKey: keys.get(place.id) ?? place.orderKey,
      }))
    }
    await reword(db, assembly.reworded, written)
    return { changed: countNew(assembly), added: assembly.added.length }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { changed: output.changed },
  }),
})

const rowColumns = {
  id: true,
  orderKey: true,
  kind: true,
  text: true,
  outcomeId: true,
  itemId: true,
  assembled: true,
  circle: true,
  revision: true,
  removedAt: true,
} as const

function contentOf({ text, outcomeId, itemId, topicId, circle }: Piece) {
  return { text, assembled: text, outcomeId, itemId, topicId, circle }
}

async function reword(
  db: Db,
  reworded: readonly { readonly id: string; readonly piece: Piece }[],
  written: { readonly updatedAt: Date; readonly updatedById: string },
): Promise<void> {
  for (const { id, piece } of reworded)
    await db.summaryParagraph.updateMany({
      where: { id },
      data: { ...contentOf(piece), ...written, revision: { increment: 1 } },
    })
}
