import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type ActionLineId, type PlanPartId, type PlanSectionId, newId } from '@/lib/kernel/ids'
import { countStates } from '../rules/counts'
import type { GivenParts, Insertion, StandingLine } from '../rules/difference'
import { inheritedColumn, namesColumn, splitNames } from '../rules/names'

type Owned = Pick<
  Prisma.ActionLineCreateManyInput,
  'planId' | 'partnershipId' | 'delegationId' | 'circle' | 'aseanChairId' | 'partnerChairId'
>
type Section = { readonly id: string; readonly partId: string; readonly leads: string }

/** The plan as it stands, and the edition whose new lines are put in. */
export type Growing = {
  readonly begunOn: string
  readonly parts: GivenParts
  readonly standing: readonly StandingLine[]
  readonly sections: readonly Section[]
  readonly added: readonly Insertion[]
  /** The part of the plan that each part of the edition was found to be. */
  readonly partOf: ReadonlyMap<number, string>
}

/** Puts new lines in their places, in the transaction of the act: what stands behind them moves on. Returns the sections they are in. */
export async function insertLines(db: Db, owned: Owned, growing: Growing): Promise<readonly string[]> {
  const opened = new Map<number, Section>()
  const openedParts = new Map(growing.partOf)
  const placed: (Insertion & { readonly under: Section })[] = []
  const latest = new Map<number, string>()
  for (const insertion of growing.added) {
    const known = growing.sections.find(({ id }) => id === insertion.sectionId)
    const under =
      known ??
      opened.get(insertion.line.section) ??
      (await openSection(db, owned, growing, insertion, {
        parts: openedParts,
        latest: latest.get(insertion.behind),
      }))
    if (known === undefined) opened.set(insertion.line.section, under)
    latest.set(insertion.behind, under.id)
    placed.push({ ...insertion, under })
  }
  const places = [...new Set(placed.map(({ behind }) => behind))].sort((one, other) => other - one)
  for (const behind of places) {
    const here = placed.filter((insertion) => insertion.behind === behind)
    await db.actionLine.updateMany({
      where: { planId: owned.planId, position: { gt: behind } },
      data: { position: { increment: here.length } },
    })
    await db.actionLine.createMany({
      data: here.map(({ line, under }, at) => {
        const ownLeads = namesColumn(splitNames(line.lead ?? ''))
        return {
          id: newId<ActionLineId>(),
          ...owned,
          partId: under.partId,
          sectionId: under.id,
          reference: line.reference,
          printedReference: line.printedReference,
          text: line.text,
          ownLeads,
          leads: inheritedColumn(ownLeads, under.leads),
          quietSince: growing.begunOn,
          position: behind + at + 1,
        }
      }),
    })
  }
  return placed.map(({ under }) => under.id)
}

/** Opens the section of the edition that the plan does not have yet, behind the one before it, and its part where that is new too. */
async function openSection(
  db: Db,
  owned: Owned,
  { parts, standing }: Growing,
  { line, behind }: Insertion,
  opened: { readonly parts: Map<number, string>; readonly latest: string | undefined },
): Promise<Section> {
  const stood = standing.find(({ position }) => position === behind)?.sectionId
  const subject = { id: opened.latest ?? stood ?? '' }
  const before = await db.planSection.findFirst({ where: subject, select: { partId: true, position: true } })
  const head = parts.flatMap((part) => part.sections)[line.section]
  const partId = opened.parts.get(line.part) ?? (await openPart(db, owned, parts[line.part], before?.partId))
  opened.parts.set(line.part, partId)
  const position = (before?.position ?? 0) + 1
  await db.planSection.updateMany({
    where: { planId: owned.planId, position: { gte: position } },
    data: { position: { increment: 1 } },
  })
  const id = newId<PlanSectionId>()
  await db.planSection.create({
    data: {
      id,
      ...owned,
      partId,
      position,
      reference: head?.reference ?? '',
      printedReference: head?.printedReference ?? null,
      title: head?.title ?? '',
      counts: countStates([]),
    },
  })
  return { id, partId, leads: '' }
}

async function openPart(
  db: Db,
  owned: Owned,
  given: GivenParts[number] | undefined,
  before: string | undefined,
): Promise<string> {
  const subject = { id: before ?? '' }
  const above = await db.planPart.findFirst({ where: subject, select: { position: true } })
  const position = (above?.position ?? 0) + 1
  await db.planPart.updateMany({
    where: { planId: owned.planId, position: { gte: position } },
    data: { position: { increment: 1 } },
  })
  const id = newId<PlanPartId>()
  await db.planPart.create({
    data: {
      id,
      ...owned,
      position,
      reference: given?.reference ?? '',
      printedReference: given?.printedReference ?? null,
      title: given?.title ?? '',
    },
  })
  return id
}
