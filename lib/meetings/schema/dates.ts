import { z } from 'zod'
import { daysBetween, firstOfMonth, isPlainDate, lastOfMonth } from '@/lib/kernel/calendar-days'
import type { MeetingDates } from '../model/meeting'

/** A meeting that lasts longer is a slip of the pen; lists rely on it to find what is under way. */
export const LONGEST_MEETING = 31

/** The dates as a form holds them: first and last day, or the month alone (`2023-05`) where no more is known. */
export const datesShape = {
  startsOn: z.string('Give the first day, or the month.').nullable(),
  endsOn: z.string('Give a date.').nullable().default(null),
}

const noSuchDay = 'Give a date that exists, such as 27 Apr 2023.'

/** First and last day of what was typed; each trouble is told at its own field. */
export function readDates(
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  context: z.RefinementCtx,
): MeetingDates {
  const first = startsOn ?? ''
  const last = endsOn === null || endsOn === '' ? first : endsOn
  if (first === '') return refuse(context, 'startsOn', 'Give the first day, or the month.')
  if (isMonth(first)) {
    if (last !== first) return refuse(context, 'endsOn', 'Leave it empty while only the month is known.')
    return { precision: 'MONTH', startsOn: firstOfMonth(first), endsOn: lastOfMonth(first) }
  }
  if (!isPlainDate(first)) return refuse(context, 'startsOn', noSuchDay)
  if (!isPlainDate(last)) return refuse(context, 'endsOn', noSuchDay)
  if (last < first) return refuse(context, 'endsOn', 'The last day cannot be before the first.')
  if (daysBetween(first, last) >= LONGEST_MEETING)
    return refuse(context, 'endsOn', `A meeting lasts at most ${String(LONGEST_MEETING)} days.`)
  return { precision: 'DAY', startsOn: first, endsOn: last }
}

function isMonth(typed: string): boolean {
  return /^\d{4}-\d{2}$/.test(typed) && isPlainDate(`${typed}-01`)
}

function refuse(context: z.RefinementCtx, field: 'startsOn' | 'endsOn', message: string): never {
  context.addIssue({ code: 'custom', path: [field], message })
  return z.NEVER
}
