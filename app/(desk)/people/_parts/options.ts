import { clock, type PlainDate } from '@/lib/kernel/clock'
import { type Side, sideWords } from '@/lib/partnerships/model'

type Delegation = {
  readonly id: string
  readonly name: string
  readonly side: Side
  readonly memberUntil: PlainDate | null
}

/** The delegations somebody can be seated in: those that have not left the table. */
export function delegationOptions(delegations: readonly Delegation[]) {
  const today = clock.now().toISOString().slice(0, 10)
  return delegations
    .filter(({ memberUntil }) => memberUntil === null || memberUntil >= today)
    .map(({ id, name, side }) => ({
      value: id,
      label:
        side === 'ASEAN' || name.includes(sideWords[side])
          ? name
          : `${name} (${sideWords[side].toLowerCase()})`,
    }))
}
