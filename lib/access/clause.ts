import type { Actor } from './actor'

/**
 * One sentence of a visibility rule, said twice: to a row in hand and to the database.
 * The two halves live side by side so that no list can show what a page would refuse.
 */
export type Clause<Row, Where> = {
  readonly holds: (actor: Actor, row: Row) => boolean
  readonly where: (actor: Actor) => Where
}

export function anyOf<Row, Where>(...clauses: readonly Clause<Row, Where>[]): Clause<Row, { OR: Where[] }> {
  return {
    holds: (actor, row) => clauses.some((clause) => clause.holds(actor, row)),
    where: (actor) => ({ OR: clauses.map((clause) => clause.where(actor)) }),
  }
}

export function allOf<Row, Where>(...clauses: readonly Clause<Row, Where>[]): Clause<Row, { AND: Where[] }> {
  return {
    holds: (actor, row) => clauses.every((clause) => clause.holds(actor, row)),
    where: (actor) => ({ AND: clauses.map((clause) => clause.where(actor)) }),
  }
}
