import type { Side } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { Mention } from '../model/document'
import type { Membership } from '../rules/readers'

/** On whose side a mentioned person or delegation sits. */
export function sidesIn(memberships: readonly Membership[]): (mention: Mention) => Side | null {
  return ({ kind, id }) => {
    const found = memberships.find((each) => (kind === 'PERSON' ? each.personId : each.delegationId) === id)
    return found?.delegation.side ?? null
  }
}

/** Every name that would say who spoke: of the partnership's delegations, and of the people seated for them. */
export async function speakersOf(
  db: Db,
  visibleMemberships: readonly Membership[],
  partnershipId: string,
): Promise<string[]> {
  const visible = { partnershipId }
  const delegations = await db.delegation.findMany({ where: visible, select: { name: true } })
  return [
    ...new Set([
      ...delegations.map(({ name }) => name),
      ...visibleMemberships.map(({ person }) => person.name),
    ]),
  ]
}
