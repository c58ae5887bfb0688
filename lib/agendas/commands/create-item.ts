import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import type { AgendaCircle } from '../model/agenda'
import type { AgendaItem } from '../model/item'
import { carriedOn, type EditedAgenda } from './edit'

type NewItem = AgendaItem & {
  readonly title: string
  readonly circle: AgendaCircle
  readonly leadId: string | null
  readonly topicId: string | null
  /** Where it came from, for an item that was drafted. */
  readonly sourceKey?: string
  readonly reason?: string
}

/** Writes new items and their titles. */
export async function createItems(
  db: Db,
  agenda: EditedAgenda,
  items: readonly NewItem[],
  { writerId, now }: { writerId: string; now: Date },
): Promise<void> {
  const carried = carriedOn(agenda)
  const { meetingId } = agenda
  await db.agendaItem.createMany({
    data: items.map(({ title: _, ...item }) => ({ ...item, ...carried, meetingId, createdAt: now })),
  })
  await db.agendaText.createMany({
    data: items.map(({ id, title, circle }) => ({
      id: newId(),
      itemId: id,
      ...carried,
      meetingId,
      circle,
      kind: 'TITLE' as const,
      text: title,
      updatedAt: now,
      updatedById: writerId,
    })),
  })
}
