import { type PlanId, newId } from '@/lib/kernel/ids'
import { refreshLeadNames, refreshLines } from '@/lib/plans/commands/refresh'
import { rowsOf } from '@/lib/plans/rules/rows'
import { planNotice } from './plan-lines'
import { type Story, ofTheDesk, told } from './story'

const begun = '2020-07-01'

const sections: readonly (readonly [title: string, lead: string, ...lines: string[]])[] = [
  [
    'Policy and statistics',
    'SOME',
    'Hold a yearly dialogue of energy officials on outlooks and policy',
    'Train officials in energy statistics and modelling',
  ],
  [
    'Renewable sources and efficiency',
    'ASEAN Centre for Energy',
    'Exchange engineers on small hydropower and solar fields',
    'Share practice in the saving of energy in public buildings',
    'Publish a joint study on the storage of electricity',
  ],
  [
    'Security of supply',
    'SOME',
    'Compare rules for the safety of gas terminals and pipelines',
    'Hold a table-top exercise on an interruption of supply',
  ],
]

/** An illustrative work plan of one sector, whose lines serve the lines on energy of the plan of action. */
export async function tellOfTheSectorPlan(story: Story): Promise<void> {
  const { db } = story
  const planId = newId<PlanId>()
  const guarded = { ...ofTheDesk(story), circle: 'ALL_DELEGATIONS' } as const
  const rows = rowsOf({ planId, ...guarded }, begun, [
    {
      reference: '',
      printedReference: null,
      title: '',
      sections: sections.map(([title, lead, ...texts], at) => {
        const reference = String(at + 1)
        return {
          reference,
          printedReference: `${reference}.`,
          title,
          leads: [lead],
          lines: texts.map((text, place) => {
            const own = `${reference}.${String(place + 1)}`
            return { reference: own, printedReference: own, text: `${text}.` }
          }),
        }
      }),
    },
  ])
  await db.planOfAction.create({
    data: {
      id: planId,
      ...guarded,
      kind: 'SECTOR_PLAN',
      title: 'Work plan on energy cooperation 2020-2025 (illustrative)',
      shortTitle: 'Energy 2020-2025 (illustrative)',
      startsOn: begun,
      endsOn: '2025-12-31',
      notice: planNotice,
      lineCount: rows.lines.length,
      leadNames: [],
      createdAt: new Date('2020-07-01T03:00:00Z'),
    },
  })
  await db.planPart.createMany({ data: rows.parts })
  await db.planSection.createMany({ data: rows.sections })
  await db.actionLine.createMany({ data: rows.lines })
  const served = await db.actionLine.findMany({
    where: { partnershipId: guarded.partnershipId, planId: { not: planId }, text: { contains: 'energy' } },
    select: { id: true, planId: true },
    orderBy: { position: 'asc' },
    take: rows.lines.length,
  })
  await db.lineServing.createMany({
    data: served.map((line, at) => ({
      lineId: rows.lines[at]?.id ?? '',
      planId,
      servesLineId: line.id,
      servesPlanId: line.planId,
      ...guarded,
    })),
  })
  await db.lineStatus.createMany({
    data: rows.lines.map(({ id }) => ({
      id: newId(),
      lineId: id,
      planId,
      ...guarded,
      state: 'ON_GOING' as const,
      asOn: '2022-11-15',
      words: 'In preparation, by the yearly review of the work plan.',
      authorId: told(story.people, 'desk'),
      authorName: 'Bopha Keo',
      createdAt: new Date('2022-11-15T03:00:00Z'),
    })),
  })
  await refreshLines(db, [...rows.lines.map(({ id }) => id), ...served.map(({ id }) => id)])
  await refreshLeadNames(db, planId)
}
