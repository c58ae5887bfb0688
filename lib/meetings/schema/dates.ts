import { z } from 'zod'
import { daysBetween, firstOfMonth, lastOfMonth } from '@/lib/kernel/calendar-days'
import { dayField, optionalDayField } from '@/lib/kernel/fields'
import { DATE_PRECISIONS, type MeetingDates } from '../model/meeting'

/** A meeting that lasts longer is a slip of the pen; lists rely on it to find what is under way. */
export const LONGEST_MEETING = 31

const noSuchMonth = 'Give a month, such as May 2023.'
const NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The dates as a form holds them: days where they are known, otherwise a month as people write it. */
export const datesShape = {
  precision: z.enum(DATE_PRECISIONS, 'Choose whether the days are known.'),
  startsOn: z.string().nullable().default(null),
  endsOn: z.string().nullable().default(null),
  month: z.string('Give a month, such as May 2023.').max(40, noSuchMonth).default(''),
}

type TypedDates = z.output<z.ZodObject<typeof datesShape>>

/** First and last day of what was typed; every trouble is told at its own field. */
export function readDates(typed: TypedDates, context: z.RefinementCtx): MeetingDates {
  return typed.precision === 'MONTH' ? readMonthOnly(typed, context) : readDays(typed, context)
}

function readMonthOnly({ month }: TypedDates, context: z.RefinementCtx): MeetingDates {
  const read = readMonth(month)
  if (read === null) return refuse(context, 'month', noSuchMonth)
  return { precision: 'MONTH', startsOn: firstOfMonth(read), endsOn: lastOfMonth(read) }
}

function readDays(typed: TypedDates, context: z.RefinementCtx): MeetingDates {
  const first = dayField.safeParse(typed.startsOn ?? '')
  const last = optionalDayField.safeParse(typed.endsOn)
  if (!first.success) {
    const empty = (typed.startsOn ?? '') === ''
    return refuse(context, 'startsOn', empty ? 'Give the first day.' : first.error.issues[0]?.message)
  }
  if (!last.success) return refuse(context, 'endsOn', last.error.issues[0]?.message)
  const [startsOn, endsOn] = [first.data, last.data ?? first.data]
  if (!isLikelyYear(startsOn)) return refuse(context, 'startsOn', 'Give a year between 1967 and 2199.')
  if (endsOn < startsOn) return refuse(context, 'endsOn', 'The last day cannot be before the first.')
  if (daysBetween(startsOn, endsOn) >= LONGEST_MEETING)
    return refuse(context, 'endsOn', `A meeting lasts at most ${String(LONGEST_MEETING)} days.`)
  return { precision: 'DAY', startsOn, endsOn }
}

/** `2023-05` of "2023-05", "May 2023", "05/2023"; null for what is no month. */
export function readMonth(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const numbers = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/. ](\d{4})$/.exec(text))
  const words = /^([a-z]{3,9})\.?,? +(\d{4})$/.exec(text)
  const [year, month] =
    words === null ? [numbers?.[1], Number(numbers?.[2])] : [words[2], monthNamed(words[1])]
  if (year === undefined || !Number.isInteger(month) || month < 1 || month > 12 || !isLikelyYear(year))
    return null
  return `${year}-${String(month).padStart(2, '0')}`
}

function swapped(match: RegExpExecArray | null): [string, string | undefined, string | undefined] | null {
  return match === null ? null : [match[0], match[2], match[1]]
}

const FULL = 'january february march april may june july august september october november december'.split(
  ' ',
)

function monthNamed(name = ''): number {
  const index = NAMES.indexOf(name.slice(0, 3))
  return index !== -1 && (FULL[index] ?? '').startsWith(name) ? index + 1 : Number.NaN
}

/** ASEAN was founded in 1967. */
function isLikelyYear(day: string): boolean {
  return day.slice(0, 4) >= '1967' && day.slice(0, 4) < '2200'
}

function refuse(context: z.RefinementCtx, field: string, message = 'Please check this date.'): never {
  context.addIssue({ code: 'custom', path: [field], message })
  return z.NEVER
}
