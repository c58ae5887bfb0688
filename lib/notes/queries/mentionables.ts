import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { seated } from '@/lib/access/seat'
import { withinPaper } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { shorten } from '@/lib/kernel/text'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { choosableLines } from '@/lib/plans/queries/choosable-lines'
import { lineWords } from '@/lib/plans/rules/line-words'
import type { Mention } from '../model/document'
import { isSeated } from '../rules/readers'
import { mentionablesSchema } from '../schema'
import { seatedIn } from './readers'

const MOST_ITEMS = 200
/** More than the plans of a partnership that run at one time have. */
const MOST_LINES = 2_000

/**
 * Whatever the actor can point to by name: the people and delegations at the table, the items of a meeting, the lines of
 * the plans, as far as all readers of the text may know of them. Fetched once with a note, so that names are at hand without a network too.
 */
export const listMentionables = defineQuery({
  name: 'notes.mentionables',
  input: mentionablesSchema,
  visible: seated,
  run: async ({ db, actor, input, now, visible }): Promise<Mention[]> => {
    const { partnershipId, meetingId } = input
    const circles = circlesAsOpenAs(input.circle)
    const circle = { in: [...circles] }
    const isHere = (await db.membership.count({ where: { AND: [visible, { partnershipId }] } })) > 0
    if (!isHere) return []
    const today = now.toISOString().slice(0, 10)
    const seats = (await seatedIn(db, actor, partnershipId)).filter((each) => isSeated(each, today))
    const visibleText = withinPaper.where(actor)
    const titles =
      meetingId === null
        ? []
        : await db.agendaText.findMany({
            where: {
              AND: [
                visibleText,
                {
                  partnershipId,
                  meetingId,
                  kind: 'TITLE',
                  circle,
                  paperCircle: circle,
                  item: { AND: [visibleText, { removedAt: null, circle }] },
                },
              ],
            },
            select: { itemId: true, text: true },
            take: MOST_ITEMS,
          })
    const visibleLines = mayReadPlan.where(actor)
    const lines = await choosableLines(db, visibleLines, { partnershipId, today, most: MOST_LINES, circles })
    const delegations = new Map(seats.map((each) => [each.delegationId, each.delegation.name]))
    const people = new Map(seats.map((each) => [each.personId, each.person.name]))
    return [
      ...[...delegations].map(([id, label]): Mention => ({ kind: 'DELEGATION', id, label })),
      ...[...people].map(([id, label]): Mention => ({ kind: 'PERSON', id, label })),
      ...titles.map(({ itemId, text }): Mention => ({ kind: 'ITEM', id: itemId, label: shorten(text, 120) })),
      ...lines.map(({ id, reference, text, ourTitle }): Mention => ({
        kind: 'LINE',
        id,
        label: `${reference} ${lineWords({ text, ourTitle }, 90)}`,
      })),
    ]
  },
})
