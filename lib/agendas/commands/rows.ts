import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import { type AgendaCircle, AGENDA_CIRCLES } from '../model/agenda'
import type { AgendaItem } from '../model/item'
import { TEXT_KINDS } from '../model/text'
import { mayReadWithin } from '../policy'
import { agendaCircle, circleAfter, followsItem, narrower } from '../rules/reach'

const columns = {
  id: true,
  agendaId: true,
  parentId: true,
  orderKey: true,
  kind: true,
  minutes: true,
  leadId: true,
  startsNewDay: true,
  handling: true,
  circle: true,
  removedAt: true,
  sourceKey: true,
} as const

type Row = Awaited<ReturnType<typeof readRows>>[number]

/** An item as the commands know it: the ids are branded, and nothing of an agenda is one officer's alone. */
export type ItemRow = Omit<Row, 'circle'> & AgendaItem & { readonly circle: AgendaCircle }

/** Every item of the agenda that is not in the bin, whoever may see it: what a rule about the tree has to know. */
export async function itemsOf(db: Db, subject: { readonly id: string }): Promise<readonly ItemRow[]> {
  return (await readRows(db, subject, null)).map(asItem)
}

/** The items that went into the bin at one moment. */
export async function removedWith(
  db: Db,
  subject: { readonly id: string },
  at: Date,
): Promise<readonly ItemRow[]> {
  return (await readRows(db, subject, at)).map(asItem)
}

function readRows(db: Db, subject: { readonly id: string }, removedAt: Date | null) {
  return db.agendaItem.findMany({ where: { agendaId: subject.id, removedAt }, select: columns })
}

/** An item of this agenda the actor may see, also in the bin. An id of another agenda is not found here. */
export async function seenItem(db: Db, actor: Actor, agendaId: string, id: string): Promise<ItemRow | null> {
  const visible = mayReadWithin.where(actor)
  const row = await db.agendaItem.findFirst({ where: { AND: [visible, { id, agendaId }] }, select: columns })
  return row && asItem(row)
}

/** Whether every one of the items is in this agenda, not in the bin, and seen by the actor. */
export async function areSeen(
  db: Db,
  actor: Actor,
  agendaId: string,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(ids)]
  const visible = mayReadWithin.where(actor)
  const seen = await db.agendaItem.count({
    where: { AND: [visible, { agendaId, removedAt: null, id: { in: wanted } }] },
  })
  return seen === wanted.length
}

/** How far the heading reaches that an item stands under; the top level reaches as far as the paper. */
export function circleOfHeading(items: readonly ItemRow[], parentId: string | null): AgendaCircle {
  return items.find(({ id }) => id === parentId)?.circle ?? 'ALL_DELEGATIONS'
}

type References = {
  readonly leadId?: string | null | undefined
  readonly topicId?: string | null | undefined
}

/** Refuses (invalid, at the field) a lead discussant or a topic of another partnership. */
export async function assertOwn(
  db: Db,
  subject: { readonly partnershipId: string },
  { leadId, topicId }: References,
): Promise<void> {
  const wrong: Record<string, string[]> = {}
  if (typeof leadId === 'string') {
    const found = await db.delegation.count({ where: { id: leadId, partnershipId: subject.partnershipId } })
    if (found === 0) wrong.leadId = ['Choose a delegation of this partnership.']
  }
  if (typeof topicId === 'string') {
    const found = await db.standingTopic.count({
      where: { id: topicId, partnershipId: subject.partnershipId },
    })
    if (found === 0) wrong.topicId = ['Choose a topic of this partnership.']
  }
  if (Object.keys(wrong).length > 0) throw new Refusal('invalid', 'Please check the marked fields.', wrong)
}

/** Makes an item, and all under it, no wider than `limit`; the item itself takes exactly `itself`, where that is given. */
export async function bringUnder(
  db: Db,
  items: readonly ItemRow[],
  id: string,
  { limit, itself }: { readonly limit: AgendaCircle; readonly itself?: AgendaCircle },
): Promise<void> {
  const branch = withAllUnder(items, id)
  for (const item of items) {
    if (!branch.has(item.id)) continue
    const is = item.id === id && itself !== undefined ? itself : narrower(item.circle, limit)
    await setCircle(db, item.id, { was: item.circle, is })
  }
}

type Change = { readonly was: AgendaCircle; readonly is: AgendaCircle }

/** Writes an item's circle, and after it that of its texts, of what was typed beside them, and of its papers. */
async function setCircle(db: Db, itemId: AgendaItemId, change: Change): Promise<void> {
  if (change.was === change.is) return
  const data = { circle: change.is, revision: { increment: 1 } }
  await db.agendaItem.update({ where: { id: itemId }, data })
  for (const follows of ['FOLLOWS', 'STAYS'] as const) {
    const kind = { in: TEXT_KINDS.filter((each) => followsItem(each) === follows) }
    for (const { from, to } of stepsOf(change, follows)) {
      const beside = { circle: from, agendaText: { itemId, kind } }
      await db.agendaTextVariant.updateMany({ where: beside, data: { circle: to } })
      await db.agendaText.updateMany({ where: { itemId, circle: from, kind }, data: { circle: to } })
    }
  }
  for (const { from, to } of stepsOf(change, 'STAYS')) {
    await db.agendaPaper.updateMany({ where: { itemId, circle: from }, data: { circle: to } })
  }
}

/** From which circle to which, from the closed to the open: so no row is taken along twice. */
function stepsOf(change: Change, follows: 'FOLLOWS' | 'STAYS') {
  return AGENDA_CIRCLES.map((from) => ({ from, to: circleAfter(from, change, follows) })).filter(
    ({ from, to }) => from !== to,
  )
}

function asItem(row: Row): ItemRow {
  const parentId = row.parentId as AgendaItemId | null
  return { ...row, id: row.id as AgendaItemId, parentId, circle: agendaCircle(row.circle) }
}
