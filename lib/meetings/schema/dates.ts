import { z } from 'zod'
import { daysBetween, firstOfMonth, isPlainDate, lastOfMonth } from '@/lib/kernel/calendar-days'
import type { MeetingDates } from '../model/meeting'

/** A meeting that lasts longer is a slip of the pen; lists rely on it to find what is under way. */
export const LONGEST_MEETING = 31

const noFirstDay = 'Give the first day, or the month.'
const noSuchDay = 'Give a date that exists, such as 27 Apr 2023.'

const emptyOrDate = (typed: string | null) =>
  typed === null || typed === '' || isMonth(typed) || isPlainDate(typed)

/** The dates as a form holds them: first and last day, or the month alone (`2023-05`) where no more is known. */
export const datesShape = {
  startsOn: z
    .string(noFirstDay)
    .nullable()
    .refine((typed) => typed !== null && typed !== '', { error: noFirstDay, abort: true })
    .refine(emptyOrDate, noSuchDay),
  endsOn: z.string('Give a date.').nullable().refine(emptyOrDate, noSuchDay).default(null),
}

/** First and last day of what was typed; what does not fit together is told at the field to mend. */
export function readDates(
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  context: z.RefinementCtx,
): MeetingDates {
  const first = startsOn ?? ''
  const last = endsOn === null || endsOn === '' ? first : endsOn
  if (isMonth(first)) {
    if (last !== first) return refuse(context, 'endsOn', 'Leave it empty while only the month is known.')
    return { precision: 'MONTH', startsOn: firstOfMonth(first), endsOn: lastOfMonth(first) }
  }
  if (isMonth(last)) return refuse(context, 'endsOn', noSuchDay)
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
