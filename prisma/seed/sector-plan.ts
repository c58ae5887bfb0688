import { type ActivityId, type PlanId, newId } from '@/lib/kernel/ids'
import { proposeAddressed } from '@/lib/plans/commands/propose'
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
  const lines = new Map(rows.lines.map(({ reference, id }) => [reference, id]))
  const served = await tieToThePlan(story, { planId, ...guarded }, lines)
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
  await tellWhatWasHeld(story, { planId, ...guarded }, lines)
  await refreshLines(db, [...rows.lines.map(({ id }) => id), ...served])
  await refreshLeadNames(db, planId)
}

type OfPlan = ReturnType<typeof ofTheDesk> & { readonly planId: PlanId; readonly circle: 'ALL_DELEGATIONS' }

/** Which line of the plan of action each line of the work plan serves. */
const toldServing: readonly (readonly [own: string, serves: string])[] = [
  ['1.1', '3.3.1'],
  ['1.2', '3.3.1'],
  ['2.1', '3.3.3'],
  ['2.2', '3.3.5'],
  ['2.3', '3.3.4'],
]

async function tieToThePlan(
  { db }: Story,
  ofPlan: OfPlan,
  lines: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const cpa = await db.planOfAction.findFirstOrThrow({
    where: { partnershipId: ofPlan.partnershipId, kind: 'PLAN_OF_ACTION' },
    select: { id: true },
  })
  const found = await db.actionLine.findMany({
    where: { planId: cpa.id, reference: { in: toldServing.map(([, serves]) => serves) } },
    select: { id: true, reference: true },
  })
  const served = new Map(found.map(({ id, reference }) => [reference, id]))
  await db.lineServing.createMany({
    data: toldServing.map(([own, serves]) => ({
      ...ofPlan,
      lineId: told(lines, own),
      servesLineId: told(served, serves),
      servesPlanId: cpa.id,
    })),
  })
  return [...served.values()]
}

/** What was held and is planned under the work plan: it counts for the plan of action too, once. All of it invented. */
const toldActivities = [
  {
    title: 'Dialogue of energy officials on outlooks',
    kind: 'MEETING',
    state: 'HELD',
    startsOn: '2022-10-18',
    endsOn: '2022-10-19',
    place: 'Vientiane and online',
    organiser: 'ASEAN Centre for Energy',
    participants: 48,
    lines: ['1.1'],
  },
  {
    title: 'Exchange of engineers on small hydropower',
    kind: 'EXCHANGE',
    state: 'HELD',
    startsOn: '2023-02-20',
    endsOn: '2023-02-24',
    place: 'Luang Prabang',
    organiser: 'ASEAN Centre for Energy',
    participants: 16,
    lines: ['2.1'],
  },
  {
    title: 'Training in energy statistics',
    kind: 'TRAINING',
    state: 'PLANNED',
    startsOn: '2023-09-11',
    endsOn: '2023-09-15',
    place: 'Jakarta',
    organiser: 'ASEAN Centre for Energy',
    participants: null,
    lines: ['1.2'],
  },
] as const

async function tellWhatWasHeld(
  { db }: Story,
  { planId, ...guarded }: OfPlan,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { lines: served, ...activity } of toldActivities) {
    const id = newId<ActivityId>()
    const lineIds = served.map((line) => told(lines, line))
    await db.activity.create({
      data: {
        id,
        ...guarded,
        ...activity,
        evidence: [],
        createdAt: new Date(`${activity.startsOn}T03:00:00Z`),
      },
    })
    await db.activityLine.createMany({
      data: lineIds.map((lineId) => ({ activityId: id, lineId, planId, ...guarded })),
    })
    if (activity.state === 'HELD') await proposeAddressed(db, { id, circle: guarded.circle }, lineIds)
  }
}
