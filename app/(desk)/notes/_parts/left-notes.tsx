'use client'
import { useEffect, useState } from 'react'
import { sendLeftNotes } from '@/app/(desk)/_parts/note-leftovers'
import { hasUnsentNotes } from '@/app/(desk)/_parts/note-kept'
import { Callout } from '@/app/_ui/text/callout'
import { counted } from '@/lib/kernel/text'

/** Sends what closed pages have left on this device, and says plainly what still waits. */
export function LeftNotes({ personId }: { personId: string }) {
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    const send = () => {
      if (hasUnsentNotes(personId)) void sendLeftNotes(personId).then(setWaiting)
    }
    send()
    addEventListener('online', send)
    const timer = setInterval(send, 15_000)
    return () => {
      removeEventListener('online', send)
      clearInterval(timer)
    }
  }, [personId])

  return (
    <div role="status">
      {waiting > 0 && (
        <Callout kind="warning">
          What you typed in {counted(waiting, 'note')} is kept on this device and could not be sent yet. It
          goes out by itself as soon as the house takes it.
        </Callout>
      )}
    </div>
  )
}
