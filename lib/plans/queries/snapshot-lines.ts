import type { Db } from '@/lib/db/client'
import type { GuardedWhere } from '@/lib/access/circle'
import type { SnapshotLine } from '../rules/since'

/** Every line of a plan as a snapshot keeps it, in the order of the plan. */
export async function linesAsTheyStand(
  db: Db,
  visible: GuardedWhere,
  planId: string,
): Promise<SnapshotLine[]> {
  const visibleRows = { AND: [visible, { planId }] }
  const [parts, sections, lines] = await Promise.all([
    db.planPart.findMany({ where: visibleRows, select: { id: true, reference: true, title: true } }),
    db.planSection.findMany({ where: visibleRows, select: { id: true, reference: true, title: true } }),
    db.actionLine.findMany({
      where: { AND: [visibleRows, { goneOn: null }] },
      select: {
        id: true,
        partId: true,
        sectionId: true,
        reference: true,
        text: true,
        state: true,
        stateAsOn: true,
        lastActivityOn: true,
        quietSince: true,
      },
      orderBy: { position: 'asc' },
    }),
  ])
  const named = (heads: { id: string; reference: string; title: string }[]) =>
    new Map(heads.map(({ id, reference, title }) => [id, [reference, title].filter(Boolean).join(' ')]))
  const partNames = named(parts)
  const sectionNames = named(sections)
  return lines.map(({ partId, sectionId, ...line }) => ({
    ...line,
    part: partNames.get(partId) ?? '',
    section: sectionNames.get(sectionId) ?? '',
  }))
}

/**
 * The same as they stood at the end of a day that has passed: what was reported or held later is taken back, so that a snapshot
 * never says of its day what nobody knew then. Only the lines that were touched since are looked up again.
 */
export async function linesAsTheyStood(
  db: Db,
  visible: GuardedWhere,
  plan: { readonly id: string; readonly begunOn: string },
  asOn: string,
): Promise<SnapshotLine[]> {
  const lines = await linesAsTheyStand(db, visible, plan.id)
  const later = await db.lineStatus.findMany({
    where: { AND: [visible, { planId: plan.id, asOn: { gt: asOn } }] },
    select: { lineId: true },
    distinct: ['lineId'],
  })
  const reported = new Set(later.map(({ lineId }) => lineId))
  const touched = lines.filter(({ id, lastActivityOn }) => reported.has(id) || (lastActivityOn ?? '') > asOn)
  const [statuses, held] = await Promise.all([
    newestStatuses(db, visible, touched, asOn),
    lastHeld(db, visible, touched, asOn),
  ])
  const again = new Set(touched.map(({ id }) => id))
  return lines.map((line) => {
    if (!again.has(line.id)) return line
    const status = statuses.get(line.id)
    const stateAsOn = status?.asOn ?? null
    const lastActivityOn = held.get(line.id) ?? null
    const quietSince = [plan.begunOn, stateAsOn ?? '', lastActivityOn ?? ''].sort().at(-1) ?? plan.begunOn
    return { ...line, state: status?.state ?? 'NOT_STARTED', stateAsOn, lastActivityOn, quietSince }
  })
}

async function newestStatuses(db: Db, visible: GuardedWhere, lines: readonly SnapshotLine[], asOn: string) {
  const statuses = await db.lineStatus.findMany({
    where: { AND: [visible, { lineId: { in: lines.map(({ id }) => id) }, asOn: { lte: asOn } }] },
    orderBy: [{ asOn: 'asc' }, { id: 'asc' }],
    select: { lineId: true, state: true, asOn: true },
  })
  return new Map(statuses.map((status) => [status.lineId, status]))
}

/** The last day on which something was held for each line, itself or through a line of a sector's work plan. */
async function lastHeld(db: Db, visible: GuardedWhere, lines: readonly SnapshotLine[], asOn: string) {
  const ids = lines.map(({ id }) => id)
  const serving = await db.lineServing.findMany({
    where: { AND: [visible, { servesLineId: { in: ids } }] },
    select: { lineId: true, servesLineId: true },
  })
  const through = Map.groupBy(serving, ({ lineId }) => lineId)
  const own = new Set(ids)
  const served = await db.activityLine.findMany({
    where: {
      AND: [
        visible,
        {
          lineId: { in: [...own, ...through.keys()] },
          activity: { AND: [visible, { state: 'HELD', endsOn: { lte: asOn } }] },
        },
      ],
    },
    orderBy: { activity: { endsOn: 'asc' } },
    select: { lineId: true, activity: { select: { endsOn: true } } },
  })
  return new Map(
    served.flatMap(({ lineId, activity }) =>
      [
        ...(own.has(lineId) ? [lineId] : []),
        ...(through.get(lineId) ?? []).map(({ servesLineId }) => servesLineId),
      ].map((id) => [id, activity.endsOn] as const),
    ),
  )
}
