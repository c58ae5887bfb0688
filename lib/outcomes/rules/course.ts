/** A stretch of real time on an item; without an end it goes on. */
export type Stretch = { readonly itemId: string; readonly startedAt: Date; readonly endedAt: Date | null }

/** How an item went against the clock. */
export type Course = {
  readonly startedAt: Date
  /** Null while the meeting is on it. */
  readonly endedAt: Date | null
  /** Minutes spent on it, in all its stretches. */
  readonly minutes: number
}

const MINUTE = 60_000

/** The item the meeting is on. */
export function currentItem(stretches: readonly Stretch[]): string | null {
  return stretches.find(({ endedAt }) => endedAt === null)?.itemId ?? null
}

/** For each item the meeting came to: when, until when, and how long in all. */
export function courseOf(stretches: readonly Stretch[], now: Date): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>()
  for (const { itemId, startedAt, endedAt } of [...stretches].sort(
    (a, b) => a.startedAt.getTime() - b.startedAt.getTime(),
  )) {
    const before = courses.get(itemId)
    const minutes = Math.max(0, ((endedAt ?? now).getTime() - startedAt.getTime()) / MINUTE)
    courses.set(itemId, {
      startedAt: before?.startedAt ?? startedAt,
      endedAt,
      minutes: (before?.minutes ?? 0) + minutes,
    })
  }
  return courses
}

/**
 * How late the meeting runs: the minutes between the planned and the real beginning of the item it is on, negative when it
 * is early; null as long as nothing has begun, or nothing was planned.
 */
export function lateBy(current: {
  readonly plannedAt: Date | null
  readonly startedAt: Date | null
}): number | null {
  if (current.plannedAt === null || current.startedAt === null) return null
  return Math.round((current.startedAt.getTime() - current.plannedAt.getTime()) / MINUTE)
}

/** What a turn changes: the stretch that ends with it, and the one that begins. */
export type Mend = {
  readonly ends: string | null
  readonly begins: Stretch | null
}

/**
 * Turns to an item, or to none, at a moment that may be over already: a turn that could not be sent then takes its place
 * among those that were, and lasts until the next of them. The same turn told twice changes nothing.
 */
export function turned(
  stretches: readonly (Stretch & { readonly id: string })[],
  { at, itemId }: { readonly at: Date; readonly itemId: string | null },
): Mend {
  const during = stretches.find(
    ({ startedAt, endedAt }) => startedAt <= at && (endedAt === null || endedAt > at),
  )
  if (during?.itemId === itemId) return { ends: null, begins: null }
  const next = stretches
    .map(({ startedAt }) => startedAt)
    .filter((startedAt) => startedAt > at)
    .sort((a, b) => a.getTime() - b.getTime())[0]
  const endedAt = during === undefined ? (next ?? null) : during.endedAt
  return { ends: during?.id ?? null, begins: itemId === null ? null : { itemId, startedAt: at, endedAt } }
}
