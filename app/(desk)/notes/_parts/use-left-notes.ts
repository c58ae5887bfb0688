'use client'
import { useEffect, useState } from 'react'
import { hasUnsentNotes } from '@/app/(desk)/_parts/note-kept'
import { sendLeftNotes } from '@/app/(desk)/_parts/note-leftovers'

/** Sends what closed pages have left on this device, again and again; in how many notes something still waits. */
export function useLeftNotes(personId: string): number {
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    const send = () => {
      // a page that is open may have sent it meanwhile
      const left = hasUnsentNotes(personId) ? sendLeftNotes(personId) : Promise.resolve(0)
      void left.then(setWaiting)
    }
    send()
    addEventListener('online', send)
    const timer = setInterval(send, 15_000)
    return () => {
      removeEventListener('online', send)
      clearInterval(timer)
    }
  }, [personId])
  return waiting
}
