import type { Side } from '@/lib/partnerships/model'

/** The member states, of whom one coordinates. */
export function statesOf(
  delegations: readonly { readonly id: string; readonly name: string; readonly side: Side }[],
) {
  return delegations
    .filter(({ side }) => side === 'ASEAN')
    .map(({ id, name }) => ({ value: id, label: name }))
}
