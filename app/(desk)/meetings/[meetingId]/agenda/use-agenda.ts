'use client'
import { createContext, use } from 'react'
import type { AgendaSetting } from '@/lib/agendas/model/view'
import type { Desk, Shown } from './desk'
import type { Undos } from '@/app/(desk)/_parts/undos'

/** What every part of the open agenda needs to know. */
export type Agenda = Shown & {
  readonly setting: AgendaSetting
  readonly desk: Desk
  readonly undo: Undos
  readonly selected: string | null
  readonly select: (id: string | null) => void
  /** On a narrow screen what is selected lies on a sheet over the agenda, when asked for. */
  readonly sheet: 'open' | 'closed'
  readonly openSheet: (state: 'open' | 'closed') => void
}

export const AgendaContext = createContext<Agenda | null>(null)

export function useAgenda(): Agenda {
  const agenda = use(AgendaContext)
  if (agenda === null) throw new Error('This part stands inside an open agenda.')
  return agenda
}
