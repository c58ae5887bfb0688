import type { AgendaCircle } from './agenda'

/** For whom a copy is made, in the words its foot carries. */
export const audienceWords: Readonly<Record<AgendaCircle, string>> = {
  OWN_DELEGATION: 'Own delegation',
  CO_CHAIRS: "The co-chairs' delegations",
  ASEAN: 'ASEAN Member States',
  ASEAN_AND_SECRETARIAT: 'ASEAN Member States and the ASEAN Secretariat',
  ALL_DELEGATIONS: 'All delegations',
}

/** What a copy is marked with, unless the partnership has words of its own: there is no common scheme. */
export const markingWords: Readonly<Record<AgendaCircle, string>> = {
  OWN_DELEGATION: 'Own delegation only',
  CO_CHAIRS: 'Co-chairs only',
  ASEAN: 'ASEAN only',
  ASEAN_AND_SECRETARIAT: 'ASEAN and Secretariat only',
  ALL_DELEGATIONS: 'For all delegations',
}
