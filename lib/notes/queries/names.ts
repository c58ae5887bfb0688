import type { Db } from '@/lib/db/client'

/** Names of people, for rows the reader already sees. */
export async function namesOfPeople(
  db: Db,
  visiblePeople: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (visiblePeople.length === 0) return new Map()
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(visiblePeople)] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

export type DelegationName = { readonly id: string; readonly name: string; readonly code: string }

/** Names of delegations, for rows the reader already sees. */
export async function namesOfDelegations(
  db: Db,
  visibleDelegations: readonly string[],
): Promise<ReadonlyMap<string, DelegationName>> {
  if (visibleDelegations.length === 0) return new Map()
  const delegations = await db.delegation.findMany({
    where: { id: { in: [...new Set(visibleDelegations)] } },
    select: { id: true, name: true, code: true },
  })
  return new Map(delegations.map((delegation) => [delegation.id, delegation]))
}
