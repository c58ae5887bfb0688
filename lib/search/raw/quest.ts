import { type Actor, delegationsOf } from '@/lib/access/actor'
import type { Kind } from '../model'
import type { EntryWhere } from '../policy'
import type { Word } from '../rules/words'
import { all, any, oneOf, raw, type Sql, sql } from './sql'

/** What is looked for, and who looks. */
export type Quest = {
  readonly actor: Actor
  readonly visible: EntryWhere
  readonly partnershipId: string
  readonly kinds: readonly Kind[]
  readonly words: readonly Word[]
}

/** In the titles alone, or anywhere. */
export type Place = 'title' | 'anywhere'

/** So many of the entries with a number under `under`. */
export type Stretch = { readonly under: number; readonly atMost: number }

/** A record in which the words may stand. */
export type Candidate = { readonly row: number; readonly kind: Kind; readonly subjectId: string }

/** A quest as an engine takes it up: the words, which entries `e` may be shown, and whom to ask for candidates. */
export type Look = {
  readonly words: readonly Word[]
  readonly shown: Sql
  readonly ask: (query: Sql) => Promise<readonly Candidate[]>
}

/** What is told of an entry `e`. */
export const told = raw('e."row" AS "row", e."kind" AS "kind", e."subjectId" AS "subjectId"')

/** Who may find it, from the very clause the policy says; and notes that were shared with the actor by name. */
export function mayBeShown({ actor, visible, partnershipId, kinds }: Quest): Sql {
  const shared = sql`e."kind" = 'NOTE' AND e."subjectId" IN (SELECT s."noteId" FROM "NoteShare" s
    WHERE s."withdrawnAt" IS NULL AND ${any([
      sql`s."personId" = ${actor.personId}`,
      oneOf('s."delegationId"', delegationsOf(actor)),
    ])})`
  return all([
    sql`e."partnershipId" = ${partnershipId}`,
    sql`e."hidden" = 0`,
    ...(kinds.length === 0 ? [] : [oneOf('e."kind"', kinds)]),
    any([conditionOf(visible), shared]),
  ])
}

/** The clause in the words of the database. */
function conditionOf(where: EntryWhere): Sql {
  return all(
    Object.entries(where).map(([field, wanted]) => {
      if (field === 'OR') return any((wanted as EntryWhere[]).map(conditionOf))
      if (field === 'AND') return all((wanted as EntryWhere[]).map(conditionOf))
      const column = `e."${field}"`
      return typeof wanted === 'string'
        ? sql`${raw(column)} = ${wanted}`
        : oneOf(column, (wanted as { in: string[] }).in)
    }),
  )
}
