import type { Clause } from '@/lib/access/clause'

/**
 * Who may make and revoke a private calendar address, and know whether there is one: the person whose calendar it is, and
 * nobody for them.
 *
 * What such an address shows is what the person may read at the moment it is fetched, through the same rules as on the page:
 * the seats of that day count, and a person who is shut out has no calendar.
 */
export const mayHold: Clause<{ readonly id: string }, { id: string }> = {
  holds: (actor, person) => person.id === actor.personId,
  where: (actor) => ({ id: actor.personId }),
}

export const isMine: Clause<{ readonly personId: string }, { personId: string }> = {
  holds: (actor, row) => row.personId === actor.personId,
  where: (actor) => ({ personId: actor.personId }),
}
