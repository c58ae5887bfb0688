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
