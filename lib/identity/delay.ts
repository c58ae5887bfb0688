/** Failed attempts under one key, as kept. */
export type Failures = { readonly count: number; readonly lastAt: Date }

const forgottenAfter = 24 * 60 * 60

/**
 * What attempts are counted by, how many go free, and the longest wait in seconds.
 *
 * - account: attempts on one account from places it has never signed in from. The wait is short, so that guessing stays
 *   slow and still nobody shuts the owner out for good.
 * - place: attempts on one account from a place it has signed in from. It has a count of its own, so that what strangers
 *   do elsewhere does not reach the owner.
 * - address: attempts on whatever account from one network address, which a whole ministry may share.
 */
export const counted = {
  account: { free: 3, longest: 60 },
  place: { free: 3, longest: 60 },
  address: { free: 20, longest: 15 * 60 },
} as const

export type CountedBy = keyof typeof counted

/** Seconds to wait before the next attempt: none for the free ones, then 2, 4, 8, ... up to the longest. Forgotten after a day. */
export function secondsToWait(by: CountedBy, failures: Failures | null, now: Date): number {
  const { free, longest } = counted[by]
  if (failures === null || failures.count < free || isForgotten(failures, now)) return 0
  const wait = Math.min(2 ** (failures.count - free + 1), longest)
  return Math.max(0, Math.ceil(wait - secondsSince(failures.lastAt, now)))
}

/** The count after one more attempt. */
export function oneMore(failures: Failures | null, now: Date): number {
  return failures === null || isForgotten(failures, now) ? 1 : Math.min(failures.count + 1, 60)
}

/** "in 8 seconds", "in 15 minutes" */
export function waitWords(seconds: number): string {
  if (seconds === 1) return 'in a second'
  return seconds <= 90 ? `in ${String(seconds)} seconds` : `in ${String(Math.ceil(seconds / 60))} minutes`
}

function isForgotten(failures: Failures, now: Date): boolean {
  return secondsSince(failures.lastAt, now) > forgottenAfter
}

function secondsSince(then: Date, now: Date): number {
  return (now.getTime() - then.getTime()) / 1000
}
