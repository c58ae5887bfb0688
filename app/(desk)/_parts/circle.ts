import type { Circle } from '@/lib/access/circle'

type Words = {
  /** On a mark. */
  short: string
  /** After "May be read by". */
  readers: string
}

export const circleWords: Readonly<Record<Circle, Words>> = {
  AUTHOR: { short: 'Only me', readers: 'you alone' },
  OWN_DELEGATION: { short: 'Own delegation', readers: 'your own delegation' },
  CO_CHAIRS: { short: 'Co-chairs', readers: "the two co-chairs' delegations" },
  ASEAN: { short: 'ASEAN only', readers: 'the ASEAN member states, never the partner' },
  ASEAN_AND_SECRETARIAT: {
    short: 'ASEAN and Secretariat',
    readers: 'the ASEAN member states and the Secretariat, never the partner',
  },
  ALL_DELEGATIONS: { short: 'All delegations', readers: 'every delegation, the partner included' },
}
