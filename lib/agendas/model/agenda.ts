import type { Circle } from '@/lib/access/circle'

/** DRAFT while the desk works; PROVISIONAL once it went out; ADOPTED by the meeting. */
export const AGENDA_STATES = ['DRAFT', 'PROVISIONAL', 'ADOPTED'] as const
export type AgendaState = (typeof AGENDA_STATES)[number]

export const agendaStateWords: Readonly<Record<AgendaState, string>> = {
  DRAFT: 'Draft',
  PROVISIONAL: 'Provisional agenda',
  ADOPTED: 'Agenda, as adopted',
}

/** Whether the meeting came to the item; what it did not reach is carried over to the next draft. */
export const HANDLINGS = ['OPEN', 'REACHED', 'NOT_REACHED'] as const
export type Handling = (typeof HANDLINGS)[number]

export const handlingWords: Readonly<Record<Handling, string>> = {
  OPEN: 'Not held yet',
  REACHED: 'Reached',
  NOT_REACHED: 'Not reached',
}

/** How far an agenda or anything in it may be open, from closed to open. A paper of the desk is never one officer's alone. */
export const AGENDA_CIRCLES = [
  'OWN_DELEGATION',
  'CO_CHAIRS',
  'ASEAN',
  'ASEAN_AND_SECRETARIAT',
  'ALL_DELEGATIONS',
] as const satisfies readonly Circle[]
export type AgendaCircle = (typeof AGENDA_CIRCLES)[number]
