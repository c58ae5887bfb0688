'use client'
import { waitingWords } from '@/app/(desk)/_parts/waiting-words'
import { Callout } from '@/app/_ui/text/callout'
import { useLeftNotes } from './use-left-notes'

/** Sends what closed pages have left on this device, and says plainly what still waits. */
export function LeftNotes({ personId }: { personId: string }) {
  const words = waitingWords({ entries: 0, notes: useLeftNotes(personId) })
  return <div role="status">{words !== null && <Callout kind="warning">{words}</Callout>}</div>
}
