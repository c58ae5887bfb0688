import { generateNKeysBetween } from 'fractional-indexing'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import { newId } from '@/lib/kernel/ids'
import type { OutcomeCircle, OutcomeKind } from '@/lib/outcomes/model'
import { assemble } from '@/lib/summaries/rules/assemble'
import { type Story, ofTheDesk, told } from './story'

type Told = {
  readonly topic: string
  readonly kind: OutcomeKind
  readonly sentence: string
  readonly circle?: OutcomeCircle
}

/** What the 17th ARSOM came to: illustrative, in our own words, said by nobody. */
const ofThe17th: readonly Told[] = [
  {
    topic: 'plan',
    kind: 'NOTED',
    sentence: 'the report on the plan that ended and the work on its successor',
  },
  { topic: 'counter-terrorism', kind: 'NOTED', sentence: 'the exchange of views on new threats' },
  { topic: 'trade', kind: 'AGREED', sentence: 'to widen the talks on trade to small enterprises' },
  { topic: 'energy', kind: 'TASKED', sentence: 'the experts on energy to meet before the summer' },
  {
    topic: 'architecture',
    kind: 'AGREED',
    sentence: 'that the member states speak with one voice on the regional architecture',
    circle: 'ASEAN',
  },
]

/** The co-chairs' summaries of the 17th and the 18th ARSOM, assembled from their outcomes as the desk would. */
export async function tellOfTheSummaries(story: Story): Promise<void> {
  await tellOfThe17th(story)
  await tellOfSummary(story, 'ARSOM 17', { next: 'the 18th ARSOM', on: new Date('2021-02-02T03:00:00Z') })
  await tellOfSummary(story, 'ARSOM 18', { next: 'the 19th ARSOM', on: new Date('2022-06-02T03:00:00Z') })
}

async function tellOfThe17th(story: Story): Promise<void> {
  const at = new Date('2021-01-26T08:00:00Z')
  const spoken = ofThe17th.filter(({ topic }) => story.items.has(`ARSOM 17/${topic}`))
  await story.db.outcome.createMany({
    data: spoken.map(({ topic, kind, sentence, circle = 'ALL_DELEGATIONS' }, place) => ({
      id: newId(),
      meetingId: told(story.meetings, 'ARSOM 17'),
      itemId: told(story.items, `ARSOM 17/${topic}`),
      topicId: told(story.topics, topic),
      ...ofTheDesk(story),
      circle,
      kind,
      sentence,
      createdAt: new Date(at.getTime() + place * 900_000),
      createdById: told(story.people, 'desk'),
      updatedAt: at,
    })),
  })
}

async function tellOfSummary(
  story: Story,
  name: string,
  { next, on }: { readonly next: string; readonly on: Date },
): Promise<void> {
  const { db } = story
  const meetingId = told(story.meetings, name)
  const outcomes = await db.outcome.findMany({ where: { meetingId }, orderBy: { createdAt: 'asc' } })
  if (outcomes.length === 0) return
  const items = await db.agendaItem.findMany({ where: { meetingId } })
  const titles = await db.agendaText.findMany({ where: { meetingId, kind: 'TITLE' } })
  const pieces = assemble(
    items.map((item) => ({
      ...item,
      title: titles.find(({ itemId }) => itemId === item.id)?.text ?? '',
      circle: agendaCircle(item.circle),
    })),
    outcomes.map((outcome) => ({ ...outcome, circle: agendaCircle(outcome.circle) })),
    { next, prepared: null },
  )
  const summaryId = newId()
  const circle = 'ALL_DELEGATIONS'
  await db.summary.create({
    data: {
      id: summaryId,
      meetingId,
      ...ofTheDesk(story),
      circle,
      openedAt: on,
      createdAt: on,
      updatedAt: on,
    },
  })
  const keys = generateNKeysBetween(null, null, pieces.length)
  await db.summaryParagraph.createMany({
    data: pieces.map(({ kind, text, outcomeId, itemId, topicId, circle: own }, place) => ({
      id: newId(),
      summaryId,
      meetingId,
      ...ofTheDesk(story),
      circle: own,
      paperCircle: circle,
      orderKey: keys[place] ?? '',
      kind,
      text,
      assembled: text,
      outcomeId,
      itemId,
      topicId,
      updatedAt: on,
      updatedById: told(story.people, 'desk'),
    })),
  })
}
