import { type Actor, delegationsOf } from '@/lib/access/actor'
import { type GuardedInPaper, type GuardedInPaperWhere, withinPaper } from '@/lib/access/circle'
import { type Clause, anyOf } from '@/lib/access/clause'

/**
 * Who may find what: whoever may read it, by the policy of the room it belongs to, and nobody else; neither a count nor a
 * snippet tells of more.
 *
 * The index of words repeats of every record the columns its clause compares. `mayFind` says of an entry of the index
 * what the policies have in common: its circles let the actor in, or the actor wrote it. It only keeps the search from
 * going through what is hidden; what is shown is read anew from its own room, by the clause of that room.
 */
type Entry = GuardedInPaper & { readonly authorId: string | null }
export type EntryWhere = Omit<GuardedInPaperWhere, 'AND' | 'OR'> & {
  authorId?: string
  AND?: EntryWhere[]
  OR?: EntryWhere[]
}

const written: Clause<Entry, EntryWhere> = {
  holds: (actor, entry) =>
    entry.authorId === actor.personId && (delegationsOf(actor) as string[]).includes(entry.delegationId),
  where: (actor: Actor) => ({ authorId: actor.personId, delegationId: { in: delegationsOf(actor) } }),
}

export const mayFind: Clause<Entry, EntryWhere> = anyOf<Entry, EntryWhere>(written, withinPaper)
