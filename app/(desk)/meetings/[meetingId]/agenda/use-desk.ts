'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import { Desk, type Shown } from './desk'
import type { Refused } from './outbox'

/** An open agenda that lives as long as the part that asked for it. */
export function useDesk(
  personId: string,
  seen: SeenView,
  refusedElsewhere: (refused: Refused) => void,
): { readonly desk: Desk; readonly shown: Shown } {
  const [desk] = useState(() => new Desk(personId, seen, refusedElsewhere))
  const shown = useSyncExternalStore(desk.watch, desk.get, desk.get)
  useEffect(() => desk.open(), [desk])
  return { desk, shown }
}
