/**
 * The one place the time comes from. COCHAIR_TODAY (YYYY-MM-DD) sets the date on which the house believes to be,
 * for the demonstration and for tests; the hours go on, in the waking part of that day.
 */
export type Clock = { readonly now: () => Date }

/** A plain date, `YYYY-MM-DD`, as it stands on a calendar; no zone, no hour. */
export type PlainDate = string

const realNow = () => new Date()

const SET_PACE = 0.5

/**
 * A clock that stays on the given day: the true time of day (UTC) laid on 02:00 to 14:00 UTC, so that it is that same day at the desk in
 * South-East Asia and in the partner's capital, and the same moment for every process of the house.
 */
export function clockOn(day: PlainDate): Clock {
  const opens = new Date(`${day}T02:00:00Z`).getTime()
  return { now: () => new Date(opens + (realNow().getTime() % 86_400_000) * SET_PACE) }
}

let current: Clock =
  process.env.COCHAIR_TODAY === undefined || process.env.COCHAIR_TODAY === ''
    ? { now: realNow }
    : clockOn(process.env.COCHAIR_TODAY)

export const clock: Clock = { now: () => current.now() }

/** For tests only: lets the house believe it is another day; null returns to the true one. */
export function setClock(next: Clock | null): void {
  current = next ?? { now: realNow }
}

/** Whether the date is a set one, and which; the screen says so. */
export function setDay(): PlainDate | null {
  return process.env.COCHAIR_TODAY === undefined || process.env.COCHAIR_TODAY === ''
    ? null
    : process.env.COCHAIR_TODAY
}

/** How fast the house's clock goes against the true one, for a browser that must go on without us. */
export function pace(): number {
  return setDay() === null ? 1 : SET_PACE
}
