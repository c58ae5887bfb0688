import { type Circle, withinCircle } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { proposeAddressed } from '@/lib/plans/commands/propose'
import { refreshLines } from '@/lib/plans/commands/refresh'

type Owned = {
  readonly partnershipId: string
  readonly delegationId: string
  readonly circle: Circle
}
type Served = Owned & { readonly activityId: string; readonly state: 'PLANNED' | 'HELD' | 'CANCELLED' }

/** The lines as the actor sees them, all of one partnership; otherwise nothing is done. */
export async function linesInSight(db: Db, actor: Actor, partnershipId: string, lineIds: readonly string[]) {
  const visible = withinCircle.where(actor)
  const found = await db.actionLine.findMany({
    where: { AND: [visible, { id: { in: [...lineIds] }, partnershipId }] },
    select: { id: true, planId: true },
  })
  if (found.length !== new Set(lineIds).size)
    throw new Refusal('invalid', 'Please check the marked fields.', {
      lineIds: ['One of the lines is not there any more.'],
    })
  return found
}

/**
 * Ties the activity to exactly these lines. A line where nothing was held yet is proposed as addressed when the activity
 * is held and everyone who reads the line may know of it; the desk settles the proposal.
 */
export async function serveLines(
  db: Db,
  served: Served,
  lines: Awaited<ReturnType<typeof linesInSight>>,
): Promise<void> {
  const { activityId, state, ...owned } = served
  const subject = { activityId }
  const before = await db.activityLine.findMany({ where: subject, select: { lineId: true } })
  await db.activityLine.deleteMany({ where: subject })
  await db.activityLine.createMany({
    data: lines.map(({ id, planId }) => ({ activityId, lineId: id, planId, ...owned })),
  })
  await db.actionLine.updateMany({
    where: { proposedById: activityId },
    data: { proposedState: null, proposedById: null },
  })
  if (state === 'HELD')
    await proposeAddressed(
      db,
      { id: activityId, circle: served.circle },
      lines.map(({ id }) => id),
    )
  await refreshLines(db, [...before.map(({ lineId }) => lineId), ...lines.map(({ id }) => id)])
}
