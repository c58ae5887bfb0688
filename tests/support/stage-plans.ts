import type { Circle } from '@/lib/access/circle'
import {
  type ActionLineId,
  type ActivityId,
  type EvidenceFileId,
  type PlanId,
  type PlanSectionId,
  newId,
} from '@/lib/kernel/ids'
import { refreshLeadNames, refreshLines } from '@/lib/plans/commands/refresh'
import { type ToldPart, rowsOf } from '@/lib/plans/rules/rows'
import { type House, db, owned } from './stage'

export type StagedPlan = {
  readonly planId: PlanId
  readonly sectionId: PlanSectionId
  readonly lines: readonly ActionLineId[]
}

/** A plan of one part and one section whose lines are numbered 1.1.1, 1.1.2 ... */
export async function plan(
  at: House,
  given: { circle?: Circle; texts?: readonly string[]; leads?: readonly string[] } = {},
): Promise<StagedPlan> {
  const planId = newId<PlanId>()
  const guarded = owned(at, given.circle)
  const texts = given.texts ?? ['Hold the dialogue GUARDED WORDS', 'Train officials GUARDED WORDS']
  const told: ToldPart = {
    reference: '1',
    printedReference: '1.',
    title: 'Political cooperation GUARDED WORDS',
    sections: [
      {
        reference: '1.1',
        printedReference: '1.1.',
        title: 'Dialogue GUARDED WORDS',
        leads: given.leads ?? ['Indonesia'],
        lines: texts.map((text, place) => {
          const reference = `1.1.${String(place + 1)}`
          return { reference, printedReference: reference, text }
        }),
      },
    ],
  }
  const rows = rowsOf({ planId, ...guarded }, '2021-10-28', [told])
  await db.planOfAction.create({
    data: {
      id: planId,
      ...guarded,
      title: 'Plan of Action GUARDED WORDS',
      shortTitle: 'CPA',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      adoptedOn: '2021-10-28',
      lineCount: rows.lines.length,
      leadNames: [],
      createdAt: new Date(),
    },
  })
  await db.planPart.createMany({ data: rows.parts })
  await db.planSection.createMany({ data: rows.sections })
  await db.actionLine.createMany({ data: rows.lines })
  await refreshLeadNames(db, planId)
  return {
    planId,
    sectionId: (rows.sections[0]?.id ?? '') as PlanSectionId,
    lines: rows.lines.map(({ id }) => id as ActionLineId),
  }
}

/** An activity that was held for the first line of the plan. */
export async function activity(
  at: House,
  staged: StagedPlan,
  circle: Circle = 'ALL_DELEGATIONS',
): Promise<ActivityId> {
  const id = newId<ActivityId>()
  const guarded = owned(at, circle)
  await db.activity.create({
    data: {
      id,
      ...guarded,
      title: 'Workshop GUARDED WORDS',
      kind: 'WORKSHOP',
      state: 'HELD',
      startsOn: '2022-06-01',
      endsOn: '2022-06-02',
      evidence: [],
      createdAt: new Date(),
    },
  })
  const lineId = staged.lines[0] ?? ''
  await db.activityLine.create({ data: { activityId: id, lineId, planId: staged.planId, ...guarded } })
  await refreshLines(db, [lineId])
  return id
}

/** A file that shows that the activity was held; the store has no such bytes. */
export async function evidence(
  at: House,
  given: { activityId?: ActivityId; lineId?: ActionLineId; circle?: Circle },
): Promise<EvidenceFileId> {
  const id = newId<EvidenceFileId>()
  const { circle, ...about } = given
  await db.evidenceFile.create({
    data: {
      id,
      ...owned(at, circle),
      ...about,
      fileName: 'Report GUARDED WORDS.pdf',
      mediaType: 'application/pdf',
      size: 12,
      blobHash: 'a'.repeat(64),
      createdAt: new Date(),
      createdById: 'desk',
      createdByName: 'Desk',
    },
  })
  return id
}
