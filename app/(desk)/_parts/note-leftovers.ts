import { newId } from '@/lib/kernel/ids'
import { leftUnsent, letGo } from './note-kept'
import { beginNote, sendTyped } from './note-wire'

/** Sends what closed pages left on this device, of whatever note; says how many notes still wait. What a page that is open sends as well is taken once. */
export async function sendLeftNotes(personId: string): Promise<number> {
  const waiting = new Set<string>()
  for (const { key, written, noteId, kept } of leftUnsent(personId)) {
    const begun = kept.begin === null ? null : await beginNote(personId, kept.begin)
    const isReady = begun === null || begun.kind === 'answered'
    const sent =
      isReady && kept.data !== null
        ? await sendTyped(personId, noteId, { updateId: newId(), data: kept.data })
        : begun
    if (isReady && (sent === null || sent.kind === 'answered')) letGo({ key, written })
    else waiting.add(noteId)
  }
  return waiting.size
}
