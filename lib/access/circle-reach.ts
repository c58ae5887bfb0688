import type { Circle } from './circle'

/** For each circle, those in which everyone who may read it may read as well (of the same owner). */
const asOpen: Readonly<Record<Circle, readonly Circle[]>> = {
  AUTHOR: ['AUTHOR', 'OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  OWN_DELEGATION: ['OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  CO_CHAIRS: ['CO_CHAIRS', 'ALL_DELEGATIONS'],
  ASEAN: ['ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ASEAN_AND_SECRETARIAT: ['ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ALL_DELEGATIONS: ['ALL_DELEGATIONS'],
}

/** The circles a record may have to be told to everyone who reads something of the given circle. */
export function circlesAsOpenAs(circle: Circle): readonly Circle[] {
  return asOpen[circle]
}

/**
 * Whether a copy for the audience may hold a text of this circle: a text enters only if everybody the copy is for may read
 * it. Co-chairs are of both sides, so a copy for them holds nothing of ASEAN's alone.
 */
export function admits(audience: Circle, circle: Circle): boolean {
  return asOpen[audience].includes(circle)
}

/** The one of two circles that lets fewer read: words added to a text never open it, and are never opened by it. */
export function narrowerCircle(one: Circle, other: Circle): Circle {
  return asOpen[one].includes(other) ? one : other
}
