/** Failed sign-ins under one key, as kept. */
export type Failures = { readonly count: number; readonly lastAt: Date }

const free = 3
const forgottenAfter = 24 * 60 * 60

/** The longest wait in seconds. An account's is short, so that an attacker cannot shut its owner out for good. */
export const longestWait = { account: 60, address: 15 * 60 } as const

/**
 * Seconds to wait before the next sign-in under this key: none for the first three failures, then 2, 4, 8, ... up to the
 * longest. Failures are forgotten after a day.
 */
export function secondsToWait(kind: keyof typeof longestWait, failures: Failures | null, now: Date): number {
  if (failures === null || failures.count < free || isForgotten(failures, now)) return 0
  const wait = Math.min(2 ** (failures.count - free + 1), longestWait[kind])
  return Math.max(0, Math.ceil(wait - secondsSince(failures.lastAt, now)))
}

/** The count after one more failure. */
export function oneMore(failures: Failures | null, now: Date): number {
  return failures === null || isForgotten(failures, now) ? 1 : Math.min(failures.count + 1, 40)
}

function isForgotten(failures: Failures, now: Date): boolean {
  return secondsSince(failures.lastAt, now) > forgottenAfter
}

function secondsSince(then: Date, now: Date): number {
  return (now.getTime() - then.getTime()) / 1000
}
