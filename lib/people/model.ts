import type { PlainDate } from '@/lib/kernel/clock'

/** In what role somebody sits for a delegation; lib/access/actor.ts says what each opens. */
export const ROLES = ['COORDINATOR_STAFF', 'CO_CHAIR', 'OFFICIAL', 'OBSERVER'] as const
export type Role = (typeof ROLES)[number]

export const roleWords: Readonly<Record<Role, string>> = {
  COORDINATOR_STAFF: 'Coordinator staff',
  CO_CHAIR: 'Co-chair',
  OFFICIAL: 'Official',
  OBSERVER: 'Observer',
}

/** What each role may do, for the one who gives it. */
export const roleHints: Readonly<Record<Role, string>> = {
  COORDINATOR_STAFF: 'Runs the desk while the delegation coordinates; otherwise reads and replies for it.',
  CO_CHAIR: 'The same, and stands as co-chair.',
  OFFICIAL: 'Reads and replies for the delegation.',
  OBSERVER: 'Reads what is open to all delegations, and nothing else.',
}

/** A seat as the rules see it. */
export type HeldSeat = {
  readonly delegationId: string
  readonly delegationName: string
  readonly role: Role
  readonly fromDay: PlainDate | null
  readonly untilDay: PlainDate | null
}

/** Where an account stands: invited until a password is set, then active, unless it is disabled. */
export const ACCOUNT_STATES = ['INVITED', 'ACTIVE', 'DISABLED'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

export const accountStateWords: Readonly<Record<AccountState, string>> = {
  INVITED: 'Invited',
  ACTIVE: 'Active',
  DISABLED: 'Disabled',
}
