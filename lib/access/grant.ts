import type { Clause } from './clause'

/**
 * The actor came by a one-time link that opens exactly this record. Such an actor has no seat and no account: every other
 * clause says no, so whatever does not name this one stays shut.
 */
export const holdsLink: Clause<{ readonly id: string }, { id: { in: string[] } }> = {
  holds: (actor, row) => actor.grant?.requestId === row.id,
  where: (actor) => ({ id: { in: actor.grant === undefined ? [] : [actor.grant.requestId] } }),
}
