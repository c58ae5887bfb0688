/**
 * The one place the time comes from. COCHAIR_TODAY (YYYY-MM-DD) sets the date on which the house believes to be,
 * for the demonstration and for tests; the hour goes on as usual.
 */
export type Clock = { readonly now: () => Date }

/** A plain date, `YYYY-MM-DD`, as it stands on a calendar; no zone, no hour. */
export type PlainDate = string

const realNow = () => new Date()

/** A clock that reads the given day instead of today's, with the true time of day (UTC). */
export function clockOn(day: PlainDate): Clock {
  return { now: () => new Date(`${day}T${realNow().toISOString().slice(11)}`) }
}

let current: Clock = process.env.COCHAIR_TODAY === undefined || process.env.COCHAIR_TODAY === ''
  ? { now: realNow }
  : clockOn(process.env.COCHAIR_TODAY)

export const clock: Clock = { now: () => current.now() }

/** For tests only: lets the house believe it is another day; null returns to the true one. */
export function setClock(next: Clock | null): void {
  current = next ?? { now: realNow }
}

/** Whether the date is a set one, and which; the screen says so. */
export function setDay(): PlainDate | null {
  return process.env.COCHAIR_TODAY === undefined || process.env.COCHAIR_TODAY === '' ? null : process.env.COCHAIR_TODAY
}
