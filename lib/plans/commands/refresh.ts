import type { Circle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { addCounts, countStates, countsOf } from '../rules/counts'
import { namesOfColumns } from '../rules/names'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'

/** The lines of other plans that the lines serve. */
async function servedBy(db: Db, lineIds: readonly string[]): Promise<string[]> {
  const subject = { lineId: { in: [...new Set(lineIds)] } }
  const served = await db.lineServing.findMany({ where: subject, select: { servesLineId: true } })
  return served.map(({ servesLineId }) => servesLineId)
}

/**
 * Repeats on each line what its history and its activities say, and on its section how many lines stand where. Only
 * what everyone who reads the line may read is repeated. Called in the transaction of every act that touches either.
 */
export async function refreshLines(db: Db, lineIds: readonly string[]): Promise<void> {
  const subject = { id: { in: [...new Set([...lineIds, ...(await servedBy(db, lineIds))])] } }
  const lines = await db.actionLine.findMany({
    where: subject,
    select: { id: true, planId: true, sectionId: true, circle: true, targetOn: true },
  })
  for (const line of lines) await refreshLine(db, line)
  await refreshSections(
    db,
    lines.map(({ sectionId }) => sectionId),
  )
}

type Line = { id: string; planId: string; circle: Circle; targetOn: string | null }

async function refreshLine(db: Db, subject: Line): Promise<void> {
  const plan = await db.planOfAction.findFirstOrThrow({
    where: { id: subject.planId },
    select: { startsOn: true, adoptedOn: true },
  })
  const newest = await db.lineStatus.findFirst({
    where: { lineId: subject.id, circle: { in: [...circlesAsOpenAs(subject.circle)] } },
    orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
    select: { state: true, asOn: true },
  })
  const asOpen = { in: [...circlesAsOpenAs(subject.circle)] }
  const serving = await db.lineServing.findMany({
    where: { servesLineId: subject.id, circle: asOpen },
    select: { lineId: true },
  })
  // an activity is found once, however many lines it serves on the way here
  const visibleToAll = {
    servedLines: { some: { lineId: { in: [subject.id, ...serving.map(({ lineId }) => lineId)] } } },
    circle: asOpen,
  }
  const held = await db.activity.findFirst({
    where: { ...visibleToAll, state: 'HELD' },
    orderBy: { endsOn: 'desc' },
    select: { endsOn: true },
  })
  const planned = await db.activity.findFirst({
    where: { ...visibleToAll, state: 'PLANNED' },
    orderBy: { startsOn: 'asc' },
    select: { startsOn: true },
  })
  const begun = [plan.startsOn, plan.adoptedOn ?? '', newest?.asOn ?? '', held?.endsOn ?? ''].sort().at(-1)
  await db.actionLine.update({
    where: { id: subject.id },
    data: {
      state: newest?.state ?? 'NOT_STARTED',
      stateAsOn: newest?.asOn ?? null,
      lastActivityOn: held?.endsOn ?? null,
      nextOn: [subject.targetOn, planned?.startsOn ?? null].filter((day) => day !== null).sort()[0] ?? null,
      quietSince: begun ?? plan.startsOn,
    },
  })
}

/**
 * Counts the lines of the sections anew, and sums their parts up; a line the plan no longer has does not count. Each row is touched
 * before what it repeats is read: two officers who report at once then wait for each other, and neither's line goes uncounted.
 */
export async function refreshSections(db: Db, sectionIds: readonly string[]): Promise<void> {
  const partIds = new Set<string>()
  for (const id of [...new Set(sectionIds)].sort()) {
    const { partId } = await db.planSection.update({
      where: { id },
      data: { position: { increment: 0 } },
      select: { partId: true },
    })
    partIds.add(partId)
    const subject = { sectionId: id, goneOn: null }
    const lines = await db.actionLine.findMany({ where: subject, select: { state: true } })
    await db.planSection.update({
      where: { id },
      data: { counts: countStates(lines.map(({ state }) => state)) },
    })
  }
  for (const id of [...partIds].sort()) {
    await db.planPart.update({ where: { id }, data: { position: { increment: 0 } } })
    const subject = { partId: id }
    const sections = await db.planSection.findMany({ where: subject, select: { counts: true } })
    const counts = addCounts(sections.map((section) => countsOf(section.counts)))
    await db.planPart.update({ where: { id }, data: { counts } })
  }
}

/**
 * Gathers the names of every lead agency of the plan, so that the matrix can offer them, and how its lines keep them, so that it finds
 * them. The plan is touched before its lines are read, as above.
 */
export async function refreshLeadNames(db: Db, planId: string): Promise<void> {
  await db.planOfAction.update({ where: { id: planId }, data: { lineCount: { increment: 0 } } })
  const subject = { planId }
  const found = await db.actionLine.groupBy({ by: ['leads'], where: subject })
  const leadColumns = found.flatMap(({ leads }) => (leads === '' ? [] : [leads])).sort()
  await db.planOfAction.update({
    where: { id: planId },
    data: { leadColumns, leadNames: [...namesOfColumns(leadColumns)] },
  })
}
