import type { Circle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'

type Held = { readonly id: string; readonly circle: Circle }

/**
 * A line where nothing was held yet is proposed as addressed once an activity was held for it, itself or through a line of
 * a sector's work plan that serves it, if everyone who reads the line may know of both. The desk settles the proposal.
 */
export async function proposeAddressed(db: Db, held: Held, lineIds: readonly string[]): Promise<void> {
  const subject = { lineId: { in: [...lineIds] } }
  const ties = await db.lineServing.findMany({
    where: subject,
    select: { servesLineId: true, circle: true },
  })
  await propose(db, held, [
    ...lineIds.map((id) => ({ id, through: held.circle })),
    ...ties.map(({ servesLineId, circle }) => ({ id: servesLineId, through: circle })),
  ])
}

/** A line of a sector's work plan now serves these: what was held for it last is what it proposes to them. */
export async function proposeWhatWasHeld(
  db: Db,
  lineId: string,
  servesLineIds: readonly string[],
): Promise<void> {
  const subject = { lineId }
  const tie = await db.lineServing.findFirst({ where: subject, select: { circle: true } })
  const held = await db.activity.findMany({
    where: { state: 'HELD', servedLines: { some: subject } },
    select: { id: true, circle: true },
    orderBy: [{ endsOn: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  if (tie === null) return
  for (const activity of held)
    await propose(
      db,
      activity,
      servesLineIds.map((id) => ({ id, through: tie.circle })),
    )
}

/** Takes back what is proposed to these lines by activities that no longer serve them in any way. */
export async function withdrawProposals(db: Db, lineIds: readonly string[]): Promise<void> {
  const subject = { id: { in: [...new Set(lineIds)] }, proposedById: { not: null } }
  const lines = await db.actionLine.findMany({ where: subject, select: { id: true, proposedById: true } })
  for (const subject of lines) {
    const ties = await db.lineServing.findMany({
      where: { servesLineId: subject.id },
      select: { lineId: true },
    })
    const still = await db.activityLine.count({
      where: {
        activityId: subject.proposedById ?? '',
        lineId: { in: [subject.id, ...ties.map(({ lineId }) => lineId)] },
      },
    })
    if (still > 0) continue
    await db.actionLine.update({
      where: { id: subject.id },
      data: { proposedState: null, proposedById: null },
    })
  }
}

async function propose(
  db: Db,
  held: Held,
  lines: readonly { readonly id: string; readonly through: Circle }[],
): Promise<void> {
  const subject = { id: { in: [...new Set(lines.map(({ id }) => id))] } }
  const waiting = await db.actionLine.findMany({
    where: { ...subject, state: { in: ['NOT_STARTED', 'ON_GOING'] }, proposedState: null, goneOn: null },
    select: { id: true, circle: true },
  })
  const told = waiting.filter((line) => {
    const open = circlesAsOpenAs(line.circle)
    return (
      open.includes(held.circle) && lines.some(({ id, through }) => id === line.id && open.includes(through))
    )
  })
  await db.actionLine.updateMany({
    where: { id: { in: told.map(({ id }) => id) } },
    data: { proposedState: 'ADDRESSED', proposedById: held.id },
  })
}
