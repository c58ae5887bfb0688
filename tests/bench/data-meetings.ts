import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { newId } from '@/lib/kernel/ids'
import { type Desk, ownedBy } from './data'
import { type Into, insert } from './insert'

/** A meeting that was held, and the items of its agenda. */
export type Held = { readonly meetingId: string; readonly items: readonly HeldItem[] }
export type HeldItem = { readonly id: string; readonly topicId: string | null }

/** 60 meetings, times the scale, every one with an agenda of twenty items and four texts each, and 60 standing topics that stood at them. */
export async function fillMeetings(
  into: Into,
  desk: Desk,
  scale: number,
): Promise<{ held: readonly Held[]; topicId: string }> {
  const guarded = ownedBy(desk)
  const createdAt = new Date('2020-01-01T00:00:00Z')

  const topics = Array.from({ length: 60 }, (_, n) => ({
    id: newId(),
    ...guarded,
    circle: 'ASEAN_AND_SECRETARIAT' as const,
    orderKey: `b${String(n).padStart(4, '0')}`,
    pole: 'REVIEW_OF_COOPERATION' as const,
    title: `Cooperation in field ${String(n)}`,
    seriesIds: [desk.som],
    minutes: 10,
    createdAt,
  }))
  await insert(into, 'StandingTopic', topics)

  const meetings = Array.from({ length: 60 * scale }, (_, n) => {
    const day = new Date(Date.UTC(2022, 11, 31) - (60 * scale - n) * 86_400_000).toISOString().slice(0, 10)
    return {
      id: newId(),
      ...guarded,
      circle: 'ALL_DELEGATIONS' as const,
      seriesId: desk.som,
      ordinal: 1000 + n,
      precision: 'DAY' as const,
      startsOn: day,
      endsOn: day,
      zone: 'Asia/Phnom_Penh',
      venue: 'Phnom Penh',
      format: 'IN_PERSON' as const,
      status: 'HELD' as const,
      stepsDone: [],
      createdAt,
    }
  })
  await insert(into, 'Meeting', meetings)

  const held: Held[] = []
  const skeleton = defaultSkeleton('SOM', 'Russia')
  for (let from = 0; from < meetings.length; from += 20) {
    const some = meetings.slice(from, from + 20)
    const agendas = some.map(({ id }) => ({
      id: newId(),
      meetingId: id,
      ...guarded,
      circle: 'ALL_DELEGATIONS' as const,
      createdAt,
      updatedAt: createdAt,
    }))
    const items = agendas.flatMap((agenda) =>
      Array.from({ length: 20 }, (_, n) => ({
        id: newId(),
        agendaId: agenda.id,
        meetingId: agenda.meetingId,
        ...guarded,
        circle: 'ALL_DELEGATIONS' as const,
        paperCircle: 'ALL_DELEGATIONS' as const,
        orderKey: `a${String(n).padStart(3, '0')}`,
        kind: skeleton[n % skeleton.length]?.kind ?? ('OTHER' as const),
        minutes: 10,
        topicId: topics[n]?.id ?? null,
        createdAt,
      })),
    )
    const kinds = [
      ['TITLE', 'ALL_DELEGATIONS'],
      ['PURPOSE', 'ALL_DELEGATIONS'],
      ['BACKGROUND', 'ALL_DELEGATIONS'],
      ['LINE_TO_TAKE', 'ASEAN'],
    ] as const
    const texts = items.flatMap((item, n) =>
      kinds.map(([kind, circle]) => ({
        id: newId(),
        itemId: item.id,
        agendaId: item.agendaId,
        meetingId: item.meetingId,
        ...guarded,
        circle,
        paperCircle: 'ALL_DELEGATIONS' as const,
        kind,
        text:
          kind === 'TITLE'
            ? `Cooperation in field ${String(n % 60)}`
            : `What the desk has to say of field ${String(n % 60)}, in two or three sentences of the usual length. `.repeat(
                3,
              ),
        updatedAt: createdAt,
        updatedById: desk.personId,
      })),
    )
    await insert(into, 'Agenda', agendas)
    await insert(into, 'AgendaItem', items)
    await insert(into, 'AgendaText', texts)
    for (const { id: meetingId } of some)
      held.push({
        meetingId,
        items: items
          .filter((item) => item.meetingId === meetingId)
          .map(({ id, topicId }) => ({ id, topicId })),
      })
  }
  return { held, topicId: topics[0]?.id ?? '' }
}
