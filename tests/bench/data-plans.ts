import { newId } from '@/lib/kernel/ids'
import { type LineState, lineStates } from '@/lib/plans/model'
import { addCounts, countStates } from '@/lib/plans/rules/counts'
import { type ToldPart, rowsOf } from '@/lib/plans/rules/rows'
import { type Desk, daysAgo, ownedBy } from './data'
import { type Into, each, insert } from './insert'

const leads = Array.from({ length: 12 }, (_, n) => `Lead ${String(n)}`)
const perSection = 10
const updates = 12
const many = 200

/** A plan of five parts and 300 lines with twelve reports each, one line with 200, and 60 activities; times the scale. */
export async function fillPlans(
  into: Into,
  desk: Desk,
  scale: number,
): Promise<{ planId: string; lineId: string }> {
  const planId = newId()
  const guarded = { ...ownedBy(desk), circle: 'ALL_DELEGATIONS' as const }
  const createdAt = new Date('2021-10-28T03:00:00Z')
  const rows = rowsOf({ planId, ...guarded }, '2021-10-28', partsOf(300 * scale))
  const states = new Map<string, LineState>()
  for (const [n, line] of rows.lines.entries()) {
    const state = lineStates[n % lineStates.length] ?? 'NOT_STARTED'
    states.set(line.id, state)
    Object.assign(line, {
      state,
      stateAsOn: state === 'NOT_STARTED' ? null : daysAgo(n % 400),
      quietSince: daysAgo(n % 400),
      lastActivityOn: n % 3 === 0 ? daysAgo(n % 400) : null,
      nextOn: n % 4 === 0 ? daysAgo(-(n % 300)) : null,
    })
  }
  const stateOf = (line: { id: string }) => states.get(line.id) ?? 'NOT_STARTED'
  const linesOf = Map.groupBy(rows.lines, ({ sectionId }) => sectionId)
  for (const section of rows.sections)
    section.counts = countStates((linesOf.get(section.id) ?? []).map(stateOf))
  for (const part of rows.parts) {
    const own = rows.sections.filter(({ partId }) => partId === part.id)
    part.counts = addCounts(own.map((section) => countStates((linesOf.get(section.id) ?? []).map(stateOf))))
  }
  await into.db.planOfAction.create({
    data: {
      id: planId,
      ...guarded,
      title: 'Plan of the bench',
      shortTitle: 'Bench',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      adoptedOn: '2021-10-28',
      lineCount: rows.lines.length,
      leadNames: leads,
      leadColumns: [...new Set(rows.lines.flatMap((line) => line.leads ?? []))],
      createdAt,
    },
  })
  await insert(into, 'PlanPart', rows.parts)
  await insert(into, 'PlanSection', rows.sections)
  await insert(into, 'ActionLine', rows.lines)

  const lineId = rows.lines[0]?.id ?? ''
  const status = (line: string, n: number) => ({
    id: newId(),
    lineId: line,
    planId,
    ...guarded,
    state: 'ON_GOING' as const,
    asOn: daysAgo(n),
    words: `What was reported the ${String(n)}th time, in a sentence of the usual length.`,
    authorId: desk.personId,
    authorName: desk.name,
    createdAt,
  })
  const reports = rows.lines.length * updates + many - updates
  const lineOf = (n: number) =>
    n < many ? lineId : (rows.lines[Math.floor((n - many) / updates) + 1]?.id ?? '')
  const rank = (n: number) => (n < many ? n : (n - many) % updates) + 1
  await insert(
    into,
    'LineStatus',
    each(reports, (n) => status(lineOf(n), rank(n))),
  )
  await fillActivities(
    into,
    { planId, guarded, createdAt, lines: rows.lines.map(({ id }) => id) },
    60 * scale,
  )
  return { planId, lineId }
}

function partsOf(lines: number): ToldPart[] {
  const sections = lines / perSection / 5
  return Array.from({ length: 5 }, (_, part) => ({
    reference: String(part + 1),
    printedReference: `${String(part + 1)}.`,
    title: `Part ${String(part + 1)}`,
    sections: Array.from({ length: sections }, (__, section) => {
      const above = `${String(part + 1)}.${String(section + 1)}`
      return {
        reference: above,
        printedReference: `${above}.`,
        title: `Field ${above}`,
        leads: [leads[(part * sections + section) % leads.length] ?? ''],
        lines: Array.from({ length: perSection }, (___, line) => ({
          reference: `${above}.${String(line + 1)}`,
          printedReference: `${above}.${String(line + 1)}.`,
          text: `Exchange experience and train officials in field ${String((section * perSection + line) % 97)} of cooperation, and report on it every year.`,
        })),
      }
    }),
  }))
}

type Guarded = ReturnType<typeof ownedBy> & { readonly circle: 'ALL_DELEGATIONS' }

async function fillActivities(
  into: Into,
  at: { planId: string; guarded: Guarded; createdAt: Date; lines: readonly string[] },
  count: number,
): Promise<void> {
  const activities = Array.from({ length: count }, (_, n) => ({
    id: newId(),
    ...at.guarded,
    title: `Workshop ${String(n + 1)}`,
    kind: 'WORKSHOP' as const,
    state: 'HELD' as const,
    startsOn: daysAgo(n % 500),
    endsOn: daysAgo(n % 500),
    place: 'Phnom Penh',
    evidence: [],
    createdAt: at.createdAt,
  }))
  const served = activities.flatMap(({ id }, n) =>
    [n * 5, n * 5 + 1].flatMap((place) => {
      const lineId = at.lines[place % at.lines.length]
      return lineId === undefined ? [] : [{ activityId: id, lineId, planId: at.planId, ...at.guarded }]
    }),
  )
  await insert(into, 'Activity', activities)
  await insert(into, 'ActivityLine', served)
}
