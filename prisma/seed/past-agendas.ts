import { generateNKeysBetween } from 'fractional-indexing'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { type AgendaId, type AgendaItemId, newId } from '@/lib/kernel/ids'
import { type Story, ofTheDesk, told } from './story'
import { toldTopics } from './topic-list'

const past = [
  { ordinal: 16, on: new Date('2019-02-20T01:00:00Z') },
  { ordinal: 17, on: new Date('2021-01-26T02:00:00Z') },
  { ordinal: 18, on: new Date('2022-05-26T02:00:00Z') },
] as const

type Entry = {
  readonly id: AgendaItemId
  readonly parentId: AgendaItemId | null
  readonly title: string
  readonly data: object
}

/** The agendas of the 16th to the 18th ARSOM as adopted: illustrative, in our own words. */
export async function tellOfPastAgendas(story: Story): Promise<void> {
  for (const { ordinal, on } of past) await tellOfAgenda(story, ordinal, on)
}

async function tellOfAgenda(story: Story, ordinal: number, on: Date): Promise<void> {
  const { db } = story
  const meetingId = told(story.meetings, `ARSOM ${String(ordinal)}`)
  const agendaId = newId<AgendaId>()
  const guarded = { ...ofTheDesk(story), circle: 'ALL_DELEGATIONS', paperCircle: 'ALL_DELEGATIONS' } as const
  const { paperCircle: circle, ...columns } = guarded
  await db.agenda.create({
    data: { id: agendaId, meetingId, ...columns, circle, state: 'ADOPTED', createdAt: on, updatedAt: on },
  })

  const entries = entriesOf(story, ordinal)
  const orderKeys = generateNKeysBetween(null, null, entries.length)
  await db.agendaItem.createMany({
    data: entries.map(({ id, parentId, data }, place) => ({
      id,
      agendaId,
      meetingId,
      ...guarded,
      kind: 'OTHER' as const,
      handling: 'REACHED' as const,
      ...data,
      parentId,
      orderKey: orderKeys[place] ?? '',
      createdAt: on,
    })),
  })
  await db.agendaText.createMany({
    data: entries.map(({ id, title }) => ({
      id: newId(),
      itemId: id,
      agendaId,
      meetingId,
      ...guarded,
      kind: 'TITLE' as const,
      text: title,
      updatedAt: on,
      updatedById: told(story.people, 'desk'),
    })),
  })
}

function entriesOf(story: Story, ordinal: number): Entry[] {
  const entries: Entry[] = []
  for (const heading of defaultSkeleton('SOM', 'Russia')) {
    const id = newId<AgendaItemId>()
    entries.push({
      id,
      parentId: null,
      title: heading.title,
      data: { kind: heading.kind, minutes: heading.minutes, sourceKey: `skeleton:${heading.key}` },
    })
    for (const topic of toldTopics.filter(({ pole }) => pole === heading.role)) {
      const title = topic.stood[ordinal]
      if (title === undefined) continue
      const itemId = newId<AgendaItemId>()
      story.items.set(`ARSOM ${String(ordinal)}/${topic.key}`, itemId)
      const under =
        topic.under === undefined ? id : (story.items.get(`ARSOM ${String(ordinal)}/${topic.under}`) ?? id)
      entries.push({
        id: itemId,
        parentId: under,
        title,
        data: {
          kind: heading.kind,
          minutes: topic.minutes,
          topicId: told(story.topics, topic.key),
          sourceKey: `topic:${told(story.topics, topic.key)}`,
          leadId: topic.lead === undefined ? null : told(story.delegations, topic.lead),
          handling: topic.notReachedAt === ordinal ? 'NOT_REACHED' : 'REACHED',
        },
      })
    }
  }
  return entries
}
