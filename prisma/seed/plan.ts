import { type ActivityId, type FundId, type PlanId, newId } from '@/lib/kernel/ids'
import { refreshLeadNames, refreshLines } from '@/lib/plans/commands/refresh'
import { type ToldPart, rowsOf } from '@/lib/plans/rules/rows'
import { tellOfRemarks } from './plan-remarks'
import { tellOfPastSnapshots } from './plan-snapshots'
import { planNotice, toldPlan } from './plan-lines'
import { toldActivities, toldContributions, toldReports, toldTargets } from './plan-story'
import { type Story, ofTheDesk, told } from './story'

const adopted = '2021-10-28'
const at = (day: string) => new Date(`${day}T03:00:00Z`)

/** An illustrative plan of action with a believable year and a half of status, activities and fund. */
export async function tellOfThePlan(story: Story): Promise<void> {
  const { db } = story
  const planId = newId<PlanId>()
  const guarded = { ...ofTheDesk(story), circle: 'ALL_DELEGATIONS' } as const
  const rows = rowsOf({ planId, ...guarded }, adopted, partsTold())
  await db.planOfAction.create({
    data: {
      id: planId,
      ...guarded,
      title: 'Comprehensive Plan of Action 2021-2025 (illustrative)',
      shortTitle: 'CPA 2021-2025 (illustrative)',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      adoptedOn: adopted,
      notice: planNotice,
      lineCount: rows.lines.length,
      leadNames: [],
      topicId: told(story.topics, 'plan'),
      createdAt: at(adopted),
    },
  })
  await db.planPart.createMany({ data: rows.parts })
  await db.planSection.createMany({ data: rows.sections })
  await db.actionLine.createMany({ data: rows.lines })

  const lines = new Map(rows.lines.map(({ reference, id }) => [reference, id]))
  await tellOfActivities(story, planId, lines)
  const author = { authorId: told(story.people, 'desk'), authorName: 'Bopha Keo' }
  await db.lineStatus.createMany({
    data: toldReports.map(([line, state, asOn, words, evidence = '']) => ({
      id: newId(),
      lineId: told(lines, line),
      planId,
      ...guarded,
      state,
      asOn,
      words,
      evidence,
      ...author,
      createdAt: at(asOn),
    })),
  })
  await refreshLines(db, [...lines.values()])
  await refreshLeadNames(db, planId)
  await proposeTheLast(story, lines)
  await tellOfRemarks(story, planId, lines)
  await tellOfPastSnapshots(story, planId, adopted)
}

function partsTold(): ToldPart[] {
  return toldPlan.map(([title, ...fields], part) => ({
    reference: String(part + 1),
    printedReference: `${String(part + 1)}.`,
    title,
    sections: fields.map(([heading, leads, ...texts], section) => {
      const above = `${String(part + 1)}.${String(section + 1)}`
      return {
        reference: above,
        printedReference: `${above}.`,
        title: heading,
        leads: leads.split('|'),
        lines: texts.map((text, place) => {
          const reference = `${above}.${String(place + 1)}`
          return {
            reference,
            printedReference: `${reference}.`,
            text: `${text}.`,
            targetOn: toldTargets[reference] ?? null,
          }
        }),
      }
    }),
  }))
}

async function tellOfActivities(
  story: Story,
  planId: PlanId,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  const { db } = story
  const fundId = newId<FundId>()
  const open = { ...ofTheDesk(story), circle: 'ALL_DELEGATIONS' } as const
  await db.fund.create({
    data: {
      id: fundId,
      ...open,
      name: 'Dialogue partnership fund (illustrative)',
      shortTitle: 'ARDPFF',
      currency: 'USD',
      notice: planNotice,
      createdAt: at(adopted),
    },
  })
  await db.fundEntry.createMany({
    data: toldContributions.map(([year, on, amount]) => ({
      id: newId(),
      fundId,
      ...open,
      kind: 'CONTRIBUTION',
      amountMinor: BigInt(amount * 100),
      year,
      on,
      words: 'Yearly contribution',
      createdAt: at(on),
    })),
  })
  for (const activity of toldActivities) {
    const id = newId<ActivityId>()
    const [startsOn, endsOn] = activity.days
    const state = activity.state ?? 'HELD'
    const guarded = { ...ofTheDesk(story), circle: activity.circle ?? 'ALL_DELEGATIONS' }
    const year = Number(startsOn.slice(0, 4))
    await db.activity.create({
      data: {
        id,
        ...guarded,
        title: activity.title,
        kind: activity.kind,
        state,
        startsOn,
        endsOn,
        place: activity.place,
        organiser: activity.organiser,
        participants: activity.participants ?? null,
        costMinor: activity.cost === undefined ? null : BigInt(activity.cost * 100),
        currency: activity.cost === undefined ? null : 'USD',
        fundId: activity.paidBy === 'fund' ? fundId : null,
        fundYear: activity.paidBy === 'fund' ? year : null,
        evidence: [],
        createdAt: at(startsOn),
      },
    })
    await db.activityLine.createMany({
      data: activity.lines.map((line) => ({ activityId: id, lineId: told(lines, line), planId, ...guarded })),
    })
    if (activity.paidBy === 'fund' && activity.cost !== undefined)
      await tellOfMoney(story, {
        fundId,
        activityId: id,
        cost: activity.cost,
        year,
        on: state === 'HELD' ? endsOn : '2023-03-01',
        state,
        title: activity.title,
      })
    // what was held has been reported, but for the last of them, which the desk has still to settle
    if (state !== 'HELD' || startsOn > '2023-03-01') continue
    await db.lineStatus.createMany({
      data: activity.lines.map((line) => ({
        id: newId(),
        lineId: told(lines, line),
        planId,
        ...guarded,
        state: 'ADDRESSED' as const,
        asOn: endsOn,
        words: `${activity.title} was held.`,
        activityId: id,
        authorId: told(story.people, 'desk'),
        authorName: 'Bopha Keo',
        createdAt: at(endsOn),
      })),
    })
  }
}

type Money = {
  fundId: FundId
  activityId: ActivityId
  cost: number
  year: number
  on: string
  state: string
  title: string
}

async function tellOfMoney(story: Story, money: Money): Promise<void> {
  const open = { ...ofTheDesk(story), circle: 'ALL_DELEGATIONS' } as const
  const entry = {
    fundId: money.fundId,
    ...open,
    amountMinor: BigInt(money.cost * 100),
    year: money.year,
    activityId: money.activityId,
    words: money.title,
    createdAt: at(money.on),
  }
  await story.db.fundEntry.create({ data: { ...entry, id: newId(), kind: 'COMMITMENT', on: money.on } })
  if (money.state === 'HELD')
    await story.db.fundEntry.create({ data: { ...entry, id: newId(), kind: 'SPENDING', on: money.on } })
}

/** The latest activity was held after the last report: its lines are proposed as addressed, and the desk has not settled that yet. */
async function proposeTheLast(story: Story, lines: ReadonlyMap<string, string>): Promise<void> {
  const waiting = ['4.1.2', '4.1.6'].map((line) => told(lines, line))
  const activity = await story.db.activity.findFirstOrThrow({
    where: { title: 'Meeting of rectors' },
    select: { id: true },
  })
  await story.db.actionLine.updateMany({
    where: { id: { in: waiting } },
    data: { proposedState: 'ADDRESSED', proposedById: activity.id },
  })
}
