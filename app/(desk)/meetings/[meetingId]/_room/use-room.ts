'use client'
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { Choices } from '@/lib/outcomes/queries/choices'
import { Room, type ShownRoom } from './room'
import type { SeenRoom } from './view'

/** A room that lives as long as the part that asked for it. */
export function useOpenRoom(
  personId: string,
  seen: SeenRoom,
): { readonly room: Room; readonly shown: ShownRoom } {
  const [room] = useState(() => new Room(personId, seen))
  const shown = useSyncExternalStore(room.watch, room.get, room.get)
  useEffect(() => room.open(), [room])
  return { room, shown }
}

type InRoom = ShownRoom & {
  readonly room: Room
  readonly personId: string
  readonly choices: Choices
}

export const RoomContext = createContext<InRoom | null>(null)

/** The room the part stands in. */
export function useRoom(): InRoom {
  const here = use(RoomContext)
  if (here === null) throw new Error('There is no room around this part.')
  return here
}
