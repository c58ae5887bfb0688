import type { Circle } from '@/lib/access/circle'
import type { PlainDate } from '@/lib/kernel/clock'
import { minorUnits } from '@/lib/kernel/money'
import { Refusal } from '@/lib/kernel/refusal'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import type { FundEntryKind, FundStanding, FundYear } from './model'

/** What entries of a kind sum up to, of one year and one activity. */
export type FundSum = {
  readonly kind: FundEntryKind
  readonly year: number
  readonly activityId: string | null
  readonly minor: number
}

/** How a fund stands, from the sums of its entries. Money nobody committed before it was spent was promised and kept at once. */
export function standingOf(sums: readonly FundSum[]): FundStanding {
  const years: FundYear[] = []
  let balance = 0
  for (const year of [...new Set(sums.map((sum) => sum.year))].sort((a, b) => a - b)) {
    const own = sums.filter((sum) => sum.year === year)
    const [contributed, spent] = [total(own, 'CONTRIBUTION'), total(own, 'SPENDING')]
    balance += contributed - spent
    years.push({ year, contributed, committed: total(own, 'COMMITMENT'), spent, balance })
  }
  const promised = promisedOf(sums)
  return {
    years,
    contributed: total(sums, 'CONTRIBUTION'),
    spent: total(sums, 'SPENDING'),
    balance,
    promised,
    free: balance - promised,
  }
}

function total(sums: readonly FundSum[], kind: FundEntryKind): number {
  return sums.filter((sum) => sum.kind === kind).reduce((sum, { minor }) => sum + minor, 0)
}

/** Each activity by itself: what one did not use of its promise does not pay for another. */
function promisedOf(sums: readonly FundSum[]): number {
  const activities = new Set(sums.map(({ activityId }) => activityId))
  return [...activities].reduce((sum, activityId) => {
    const own = sums.filter((each) => each.activityId === activityId)
    return sum + Math.max(0, total(own, 'COMMITMENT') - total(own, 'SPENDING'))
  }, 0)
}

/** The amount in the smallest unit of the fund's currency; an amount of nothing is refused. */
export function amountIn(currency: string, typed: string): number {
  const minor = minorUnits(typed, currency)
  if (minor === null || minor === 0) throw refused('amount', `Give an amount in ${currency}, such as 12,500.`)
  return minor
}

/** Money is entered once it has moved or been promised; a contribution is for the fund, not for an activity. */
export function assertEnterable(
  entry: { readonly kind: FundEntryKind; readonly on: PlainDate; readonly activityId: string | null },
  today: PlainDate,
): void {
  if (entry.on > today) throw refused('on', 'This day has not come yet.')
  if (entry.kind === 'CONTRIBUTION' && entry.activityId !== null)
    throw refused('activityId', 'A contribution goes to the fund. Leave the activity open.')
  if (entry.kind !== 'CONTRIBUTION' && entry.activityId === null)
    throw refused('activityId', 'Choose the activity it is for.')
}

/** Money for an activity is told to those to whom both the fund and the activity are told. */
export function entryCircle(fund: Circle, activity: Circle): Circle {
  return circlesAsOpenAs(fund).includes(activity) ? fund : activity
}

function refused(field: string, sentence: string): Refusal {
  return new Refusal('invalid', 'Please check the marked fields.', { [field]: [sentence] })
}
