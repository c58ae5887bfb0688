import { newId } from '@/lib/kernel/ids'
import { type Desk, daysAgo, ownedBy } from './data'
import type { Held } from './data-meetings'
import { type Into, insert } from './insert'

const kinds = ['AGREED', 'NOTED', 'TASKED', 'RESERVED'] as const

/** What every meeting came to: an outcome on each second item, a follow-up from each fourth, and a summary of as many paragraphs. */
export async function fillRecords(into: Into, desk: Desk, held: readonly Held[]): Promise<void> {
  const at = new Date(`${daysAgo(100)}T03:00:00Z`)
  const guarded = { ...ownedBy(desk), circle: 'ALL_DELEGATIONS' as const }
  const written = { updatedAt: at, updatedById: desk.personId }
  for (let from = 0; from < held.length; from += 50) {
    const outcomes = held.slice(from, from + 50).flatMap(({ meetingId, items }) =>
      items
        .filter((_, n) => n % 2 === 0)
        .map(({ id: itemId, topicId }, n) => ({
          id: newId(),
          meetingId,
          itemId,
          topicId,
          ...guarded,
          kind: kinds[n % kinds.length] ?? ('NOTED' as const),
          sentence: `the progress of cooperation in field ${String(n)} and asked for a report at its next meeting`,
          createdAt: at,
          createdById: desk.personId,
          updatedAt: at,
        })),
    )
    const followUps = outcomes
      .filter(({ kind }) => kind === 'TASKED')
      .map(({ id: outcomeId, meetingId, itemId }, n) => ({
        id: newId(),
        outcomeId,
        meetingId,
        itemId,
        ...guarded,
        what: `Send the list of focal points in field ${String(n)}`,
        ownerDelegationId: desk.partnerChairId,
        dueOn: daysAgo(n % 90),
        status: n % 10 === 0 ? ('OPEN' as const) : ('DONE' as const),
        createdAt: at,
        createdById: desk.personId,
        updatedAt: at,
      }))
    const summaries = held
      .slice(from, from + 50)
      .map(({ meetingId }) => ({ id: newId(), meetingId, ...guarded, createdAt: at, updatedAt: at }))
    const paragraphs = summaries.flatMap(({ id: summaryId, meetingId }) =>
      outcomes
        .filter((outcome) => outcome.meetingId === meetingId)
        .map((outcome, n) => ({
          id: newId(),
          summaryId,
          meetingId,
          ...guarded,
          paperCircle: guarded.circle,
          orderKey: `a${String(n).padStart(3, '0')}`,
          kind: 'PARAGRAPH' as const,
          text: `The Meeting noted ${outcome.sentence}.`,
          outcomeId: outcome.id,
          itemId: outcome.itemId,
          assembled: `The Meeting noted ${outcome.sentence}.`,
          ...written,
        })),
    )
    await insert(into, 'Outcome', outcomes)
    await insert(into, 'FollowUp', followUps)
    await insert(into, 'Summary', summaries)
    await insert(into, 'SummaryParagraph', paragraphs)
  }
}
