import { z } from 'zod'
import { isPlainDate } from './calendar-days'
import type { Id } from './ids'
import { tidyLine, tidyText } from './text'
import { isZone, minutesOf } from './zones'

/** What forms of every room are made of. Each piece tidies what was typed and refuses in a sentence for the one who typed it. */

const tooLong = (longest: number) => `Use at most ${String(longest)} characters.`

/** One line that must be there; `missing` says what to give: "Give the name of the delegation." */
export function line(missing: string, longest = 200) {
  return z
    .string(missing)
    .transform(tidyLine)
    .pipe(z.string().min(1, missing).max(longest, tooLong(longest)))
}

/** One line that may stay empty. */
export function optionalLine(longest = 200) {
  return z
    .string('Write words here.')
    .transform(tidyLine)
    .pipe(z.string().max(longest, tooLong(longest)))
}

/** A text of several lines that may stay empty. */
export function longText(longest = 20_000) {
  return z
    .string('Write words here.')
    .transform(tidyText)
    .pipe(z.string().max(longest, tooLong(longest)))
}

/** The id of a record; an unknown one is for the guard to refuse. */
export function idOf<Name extends Id<string>>(missing = 'Choose one of the list.') {
  return z
    .string(missing)
    .min(1, missing)
    .max(64, missing)
    .transform((id) => id as Name)
}

/** The id of a record, or nothing: null, or the empty choice of a list. */
export function optionalIdOf<Name extends Id<string>>() {
  const wrong = 'Choose one of the list, or none.'
  return z
    .string(wrong)
    .nullable()
    .transform((id) => (id === '' ? null : id))
    .pipe(idOf<Name>(wrong).nullable())
}

/** A whole number as typed or as counted; null where nothing was typed. */
export function optionalNumber(least: number, most: number, wrong: string) {
  const number = z.number(wrong).int(wrong).min(least, wrong).max(most, wrong).nullable()
  return z
    .union([z.string(), z.number(), z.null()], wrong)
    .transform((given) => {
      if (typeof given !== 'string') return given
      return given.trim() === '' ? null : /^\d{1,9}$/.test(given.trim()) ? Number(given) : Number.NaN
    })
    .pipe(number)
}

/** A whole number that is counted and never typed: revisions, versions, bytes. PostgreSQL keeps no larger one in its columns. */
export function counter(least: 0 | 1, missing = 'A number is missing.') {
  return z.number(missing).int(missing).min(least, missing).max(2_147_483_647, missing)
}

/** The revision the writer saw. */
export const revisionField = counter(1, 'The revision is missing.')

const noSuchDay = 'Give a date that exists, such as 27 Apr 2023.'

/** A plain date that exists, `YYYY-MM-DD`. */
export const dayField = z.string('Give a date.').refine(isPlainDate, noSuchDay)

/** The same, or null; an empty field is null. */
export const optionalDayField = z
  .union([z.literal('').transform(() => null), z.null(), dayField], noSuchDay)
  .default(null)

const noTime = 'Give a time of day, such as 09:00.'

/** A time of day, typed or in minutes after midnight; as minutes. 24:00 is the end of the day. */
export const clockField = z
  .union([z.string(), z.number()], noTime)
  .transform((given) => {
    if (typeof given === 'number') return given
    return given.trim() === '24:00' ? 1440 : (minutesOf(given.trim()) ?? Number.NaN)
  })
  .pipe(z.number(noTime).int(noTime).min(0, noTime).max(1440, noTime))

/** An IANA zone. */
export const zoneField = z
  .string('Choose a time zone.')
  .max(64, 'Choose a time zone.')
  .refine(isZone, 'Choose a time zone, such as Asia/Phnom_Penh.')

/** Always lower case, so that one address is one account. */
export const emailField = z
  .string('Give an e-mail address.')
  .trim()
  .toLowerCase()
  .min(1, 'Give an e-mail address.')
  .max(254, 'This address is too long.')
  .pipe(z.email('This is not an e-mail address. It should look like name@example.org.'))

/** Long enough to resist guessing (NIST SP 800-63B asks for no rules of composition), short enough to hash. */
export const newPasswordField = z
  .string('Choose a password.')
  .min(12, 'Use at least 12 characters.')
  .max(200, tooLong(200))
