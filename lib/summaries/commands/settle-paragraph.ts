import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, mayReadParagraph } from '../policy'
import { piecesOf } from '../queries/material'
import { sourceOf } from '../rules/assemble'
import { settleParagraphSchema } from '../schema'
import { assertMeetingOpen, lockSummary } from './edit'
import { paragraphColumns } from './paragraphs'

/** The source of an edited paragraph reads otherwise now: takes its words, or keeps the desk's and speaks of it no more. */
export const settleParagraph = defineCommand({
  name: 'summaries.settle-paragraph',
  input: settleParagraphSchema,
  visible: mayReadParagraph,
  load: ({ db, input, visible }) =>
    db.summaryParagraph.findFirst({
      where: { AND: [visible, { id: input.paragraphId }] },
      select: { ...paragraphColumns, kind: true },
    }),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, now, subject }) => {
    await assertMeetingOpen(db, subject)
    await lockSummary(db, subject.summaryId, now)
    const { pieces } = await piecesOf(db, actor, subject.meetingId)
    const piece = pieces.find(({ source }) => source === sourceOf(subject))
    if (piece === undefined) throw new Refusal('conflict', 'The outcome it came from is no longer there.')
    const { count } = await db.summaryParagraph.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: {
        assembled: piece.text,
        ...(input.keep === 'SOURCE' && { text: piece.text }),
        updatedAt: now,
        updatedById: actor.personId,
        revision: { increment: 1 },
      },
    })
    if (count === 0)
      throw new Refusal('conflict', 'Somebody has changed this paragraph. Look at it once more.')
    return { text: input.keep === 'SOURCE' ? piece.text : null, revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { keep: input.keep },
  }),
})
