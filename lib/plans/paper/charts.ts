import { dayText } from '@/lib/kernel/calendar-days'
import { decimalsOf, moneyText } from '@/lib/kernel/money'
import type { Figure, Tone } from '@/lib/papers/charts/figure'
import { type ChartKind, type LineState, type StateCounts, stateDefinitions, stateWords } from '../model'
import type { PlanCharts } from '../queries/charts'
import { addCounts, carriedOut, percent, totalOf } from '../rules/counts'
import { elapsedPercent } from '../rules/quiet'
import { countIn, quarterText, quartersOf } from '../rules/quarters'

const tones: Readonly<Record<LineState, Tone>> = {
  COMPLETED: 'full',
  ADDRESSED: 'most',
  ON_GOING: 'half',
  NOT_STARTED: 'empty',
  NO_LONGER_RELEVANT: 'struck',
}

/** From done to dropped: the order in which a bar is filled. */
const states: readonly LineState[] = [
  'COMPLETED',
  'ADDRESSED',
  'ON_GOING',
  'NOT_STARTED',
  'NO_LONGER_RELEVANT',
]

const mostQuarters = 16

/** The charts there is something to show in, each with its key in the address. */
export function chartsOfPlan(plan: PlanCharts): readonly (readonly [ChartKind, Figure])[] {
  const all: readonly (readonly [ChartKind, Figure | null])[] = [
    ['status', statusByPart(plan)],
    ['progress', progressAgainstTime(plan)],
    ['activities', activitiesPerQuarter(plan)],
    ['fund', fundInAndOut(plan)],
  ]
  return all.flatMap(([kind, figure]) => (figure === null ? [] : [[kind, figure] as const]))
}

function framed({ shortTitle, today, notice }: PlanCharts, title: string) {
  return { title: `${title}, ${shortTitle}`, asOf: `As of ${dayText(today)}`, notice }
}

function share(counts: StateCounts): number {
  return percent(carriedOut(counts), totalOf(counts))
}

function statusByPart(plan: PlanCharts): Figure | null {
  const { parts } = plan
  const whole = addCounts(parts.map(({ counts }) => counts))
  if (totalOf(whole) === 0) return null
  const defined = states.map((state) => `${stateWords[state].toLowerCase()}, ${stateDefinitions[state]}`)
  return {
    ...framed(plan, 'Status by part'),
    definition: `Lines of the plan by status; the share at the end is of those addressed or completed. Status: ${defined.join('; ')}.`,
    table: {
      columns: ['Part', ...states.map((state) => stateWords[state]), 'Lines', 'Addressed or completed'],
      rows: [...parts, { name: 'The whole plan', counts: whole }].map(
        ({ name, counts }) =>
          [
            name,
            ...states.map((state) => String(counts[state])),
            String(totalOf(counts)),
            `${String(share(counts))} %`,
          ] as const,
      ),
    },
    drawing: {
      kind: 'bars',
      series: states.map((state) => ({ label: stateWords[state], tone: tones[state] })),
      rows: parts.map(({ name, counts }) => ({
        label: name,
        values: states.map((state) => counts[state]),
        end: `${String(share(counts))} % of ${String(totalOf(counts))}`,
      })),
    },
  }
}

function progressAgainstTime(plan: PlanCharts): Figure | null {
  const { startsOn, endsOn, adoptedOn, today, snapshots } = plan
  const whole = addCounts(plan.parts.map(({ counts }) => counts))
  if (totalOf(whole) === 0) return null
  const begun = adoptedOn ?? startsOn
  const points = [
    { on: begun, percent: 0, label: adoptedOn === null ? 'Beginning' : 'Adoption' },
    ...snapshots
      .filter(({ asOn }) => asOn > begun && asOn < today)
      .map(({ asOn, occasion, counts }) => ({ on: asOn, percent: share(counts), label: occasion })),
    { on: today, percent: share(whole), label: 'Now' },
  ]
  const gone = (on: string) => `${String(elapsedPercent(startsOn, endsOn, on))} %`
  return {
    ...framed(plan, 'Progress against elapsed time'),
    definition: `Share of lines addressed (${stateDefinitions.ADDRESSED}) or completed (${stateDefinitions.COMPLETED}), as it was reported to each meeting and as it stands now, against the share of the plan’s time that has gone (${dayText(startsOn)} to ${dayText(endsOn)}).`,
    table: {
      columns: ['Reported', 'As of', 'Addressed or completed', 'Time gone'],
      rows: points.map(
        (point) => [point.label, dayText(point.on), `${String(point.percent)} %`, gone(point.on)] as const,
      ),
    },
    drawing: {
      kind: 'course',
      from: startsOn,
      to: endsOn,
      today,
      points: points.map(({ on, percent: reached, label }) => ({
        on,
        percent: reached,
        label: reached === 0 ? label : `${label}, ${String(reached)} %`,
      })),
      lines: { course: 'Lines addressed or completed', time: `Time gone, ${gone(today)} now` },
    },
  }
}

function activitiesPerQuarter(plan: PlanCharts): Figure | null {
  const days = (state: 'HELD' | 'PLANNED') =>
    plan.activities.filter((activity) => activity.state === state).map(({ on }) => on)
  const held = days('HELD')
  const planned = days('PLANNED')
  const quarters = quartersOf([...held, ...planned], mostQuarters)
  if (quarters.length === 0) return null
  const counts = [countIn(quarters, held), countIn(quarters, planned)] as const
  return {
    ...framed(plan, 'Activities per quarter'),
    definition:
      'Activities that serve at least one line of the plan: held, by the day they ended; planned, by the day they are to begin. An activity that serves several lines counts once.',
    table: {
      columns: ['Quarter', 'Held', 'Planned'],
      rows: quarters.map(
        (quarter, place) =>
          [quarterText(quarter), String(counts[0][place] ?? 0), String(counts[1][place] ?? 0)] as const,
      ),
    },
    drawing: {
      kind: 'columns',
      stand: 'stacked',
      series: [
        { label: 'Held', tone: 'full' },
        { label: 'Planned', tone: 'empty' },
      ],
      steps: quarters.map((quarter, place) => ({
        label: quarterText(quarter),
        values: [counts[0][place] ?? 0, counts[1][place] ?? 0],
      })),
      say: String,
    },
  }
}

function fundInAndOut(plan: PlanCharts): Figure | null {
  const { fund } = plan
  if (fund === null || fund.years.length === 0) return null
  const { currency, years, balance, promised, free } = fund
  const money = (minor: number) => moneyText(minor, currency)
  return {
    ...framed(plan, `${fund.shortTitle}: fund in and out`),
    definition: `Contributed: what came in for the year. Committed: promised to an activity of the year. Spent: paid for activities of the year. Amounts in ${currency}. Balance, what has come in less what has been spent: ${money(balance)}, of which ${money(promised)} is promised and not yet spent and ${money(free)} is free.`,
    table: {
      columns: ['Year', 'Contributed', 'Committed', 'Spent', 'Balance at the end'],
      rows: years.map(
        (year) =>
          [
            String(year.year),
            money(year.contributed),
            money(year.committed),
            money(year.spent),
            money(year.balance),
          ] as const,
      ),
    },
    drawing: {
      kind: 'columns',
      stand: 'side by side',
      series: [
        { label: 'Contributed', tone: 'full' },
        { label: 'Committed', tone: 'half' },
        { label: 'Spent', tone: 'most' },
      ],
      steps: years.map(({ year, contributed, committed, spent }) => ({
        label: String(year),
        values: [contributed, committed, spent].map((minor) => minor / 10 ** decimalsOf(currency)),
      })),
      say: roundMoney,
    },
  }
}

/** "1.5 m", "679 k", "38.5 k", "900" */
function roundMoney(amount: number): string {
  if (amount >= 1_000_000) return `${String(Math.round(amount / 100_000) / 10)} m`
  if (amount >= 100_000) return `${String(Math.round(amount / 1000))} k`
  if (amount >= 1000) return `${String(Math.round(amount / 100) / 10)} k`
  return String(Math.round(amount))
}
