import { generateNKeysBetween } from 'fractional-indexing'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { addItem } from '@/lib/agendas/commands/add-item'
import { addLink } from '@/lib/agendas/commands/add-link'
import { changeCircle } from '@/lib/agendas/commands/change-circle'
import { changeTextCircle } from '@/lib/agendas/commands/change-text-circle'
import { openAgenda } from '@/lib/agendas/commands/open-agenda'
import { writeText } from '@/lib/agendas/commands/write-text'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import type { TextKind } from '@/lib/agendas/model/text'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
import type { addItemSchema } from '@/lib/agendas/schema/items'
import { type AgendaId, type AgendaItemId, type MeetingId, type PaperId, newId } from '@/lib/kernel/ids'
import { type House, deskOfficer, meeting } from './stage'

/** The agenda of a meeting, and the officer of the desk who opened it. */
export type StagedAgenda = {
  readonly at: House
  readonly desk: Actor
  readonly meetingId: MeetingId
  readonly agendaId: AgendaId
}

/** An empty agenda, for the desk's own delegation unless another circle is given. */
export async function agenda(
  at: House,
  given: { circle?: AgendaCircle; meetingId?: MeetingId; desk?: Actor } = {},
): Promise<StagedAgenda> {
  const desk = given.desk ?? (await deskOfficer(at))
  const meetingId = given.meetingId ?? (await meeting(at))
  const agendaId = newId<AgendaId>()
  await openAgenda.as(desk, { meetingId, agendaId })
  const circle = given.circle ?? 'OWN_DELEGATION'
  await changeCircle.as(desk, { agendaId, saw: 'OWN_DELEGATION', circle })
  return { at, desk, meetingId, agendaId }
}

/** What every edit says of itself. */
export const anEdit = ({ agendaId }: Pick<StagedAgenda, 'agendaId'>) => ({ agendaId, editId: newId() })

const orderKeys = generateNKeysBetween(null, null, 2_000)

/** An item under the others that were added before it; what it is asked for takes the place of what it would be. */
export async function item(
  staged: StagedAgenda,
  title: string,
  given: Partial<z.input<typeof addItemSchema>> = {},
): Promise<AgendaItemId> {
  const itemId = newId<AgendaItemId>()
  const orderKey = orderKeys.shift() ?? ''
  await addItem.as(staged.desk, {
    ...anEdit(staged),
    itemId,
    parentId: null,
    orderKey,
    kind: 'REVIEW',
    title,
    ...given,
  })
  return itemId
}

/** A text of an item, in the words of whoever writes it; the desk's where nobody is named. */
export function text(
  staged: StagedAgenda,
  itemId: AgendaItemId,
  kind: TextKind,
  words: string,
  { writer = staged.desk, revision = 0 }: { writer?: Actor; revision?: number } = {},
) {
  return writeText.as(writer, { ...anEdit(staged), itemId, kind, text: words, revision })
}

/** A text that is for fewer readers, or for more, than it usually is. */
export async function textFor(
  staged: StagedAgenda,
  itemId: AgendaItemId,
  kind: 'PURPOSE' | 'BACKGROUND' | 'EXPECTED_OUTCOME' | 'LINE_TO_TAKE',
  { words, saw, circle }: { words: string; saw: AgendaCircle; circle: AgendaCircle },
): Promise<void> {
  await text(staged, itemId, kind, words)
  await changeTextCircle.as(staged.desk, { ...anEdit(staged), itemId, kind, saw, circle })
}

/** A link to a paper that lies elsewhere. */
export async function link(
  staged: StagedAgenda,
  itemId: AgendaItemId,
  title: string,
  circle?: AgendaCircle,
): Promise<PaperId> {
  const paperId = newId<PaperId>()
  const url = `https://example.org/${paperId}`
  await addLink.as(staged.desk, { ...anEdit(staged), paperId, itemId, title, url, circle })
  return paperId
}

/** The agenda as somebody reads it now; refuses to go on where they read none. */
export async function readBy(reader: Actor, { agendaId }: Pick<StagedAgenda, 'agendaId'>) {
  const view = await readAgendaById.as(reader, { agendaId })
  if (view === null) throw new Error('This reader sees no agenda.')
  return view
}

/** A text of an item as somebody reads it now; null where there is none for them. */
export async function readText(
  reader: Actor,
  staged: Pick<StagedAgenda, 'agendaId'>,
  itemId: AgendaItemId,
  kind: TextKind,
) {
  const { items } = await readBy(reader, staged)
  const found = items.find(({ id }) => id === itemId)
  return found?.texts.find((each) => each.kind === kind) ?? null
}
