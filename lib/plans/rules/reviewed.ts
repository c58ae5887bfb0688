import type { PlainDate } from '@/lib/kernel/clock'

type Run = { readonly startsOn: PlainDate; readonly endsOn: PlainDate }

/**
 * The plans a meeting reviews on a day: those in force. In a gap between two plans it is the one that ran out last; a plan
 * that has not begun has nothing to review. (Plans are adopted late, so that there are gaps.)
 */
export function plansUnderReview<Plan extends Run>(plans: readonly Plan[], day: PlainDate): readonly Plan[] {
  const begun = plans.filter(({ startsOn }) => startsOn <= day)
  const inForce = begun.filter(({ endsOn }) => endsOn >= day)
  if (inForce.length > 0) return inForce
  const last = begun.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn)).at(-1)
  return last === undefined ? [] : [last]
}
