import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import { type Clause, anyOf } from '@/lib/access/clause'
import { holdsLink } from '@/lib/access/grant'
import { runsDesk } from '@/lib/access/seat'

/**
 * Who may read a round, what was asked and what was answered: the desk that asks. Its rows are kept in the circle of the
 * desk's own delegation: what a focal point says is a draft until the desk accepts it, and then it is status history, with
 * the circle of the line.
 *
 * Who may open a round, hand out and revoke links, remind, accept, give back and close: the partnership's desk.
 *
 * Who may answer a request, and read the lines it asks about: the person it is assigned to, and whoever holds its link. The
 * person need not have a seat: an account that was made for this alone opens this and nothing else of the partnership. They
 * see the words of the desk, the text and the status of exactly those lines, and what they typed themselves; nothing else.
 */
export const mayRead = withinCircle

export const mayRun = runsDesk

type Asked = { readonly personId: string | null }

const isAsked: Clause<Asked, { personId: string }> = {
  holds: (actor: Actor, row) => row.personId === actor.personId,
  where: (actor) => ({ personId: actor.personId }),
}

export const mayAnswer: Clause<
  { readonly id: string } & Asked,
  { OR: ({ id: { in: string[] } } | { personId: string })[] }
> = anyOf<{ readonly id: string } & Asked, { id: { in: string[] } } | { personId: string }>(
  holdsLink,
  isAsked,
)
