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
