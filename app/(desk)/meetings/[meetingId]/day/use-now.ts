'use client'
import { useEffect, useState } from 'react'
import type { Room } from '../_room/room'

/** The house's clock, again every few seconds. */
export function useNow(room: Room, first: string): Date {
  const [now, setNow] = useState(() => new Date(first))
  useEffect(() => {
    const timer = setInterval(() => setNow(room.now()), 5_000)
    return () => clearInterval(timer)
  }, [room])
  return now
}
