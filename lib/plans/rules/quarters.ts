import type { PlainDate } from '@/lib/kernel/clock'

/** "2022-Q3" */
function quarterOf(day: PlainDate): string {
  return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`
}

function after(quarter: string): string {
  const [year = '0', number = '1'] = quarter.split('-Q')
  return number === '4' ? `${String(Number(year) + 1)}-Q1` : `${year}-Q${String(Number(number) + 1)}`
}

/** Every quarter from the first of the days to the last, also those in which there is nothing; at most the latest so many. */
export function quartersOf(days: readonly PlainDate[], most: number): readonly string[] {
  const sorted = days.map(quarterOf).sort()
  const last = sorted.at(-1)
  const quarters: string[] = []
  for (let quarter = sorted[0]; quarter !== undefined && last !== undefined; quarter = after(quarter)) {
    quarters.push(quarter)
    if (quarter >= last) break
  }
  return quarters.slice(-most)
}

/** How many of the days fall into each of the quarters. */
export function countIn(quarters: readonly string[], days: readonly PlainDate[]): readonly number[] {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(quarterOf(day), (counts.get(quarterOf(day)) ?? 0) + 1)
  return quarters.map((quarter) => counts.get(quarter) ?? 0)
}

/** "2022-Q3" as "Q3 2022" */
export function quarterText(quarter: string): string {
  return quarter.split('-').toReversed().join(' ')
}
