import { newId } from '@/lib/kernel/ids'
import { type NoteBeginning, leftUnsent } from './note-kept'
import type { OpenedNote } from './note-live'

/** A note that was read, as the editor takes it. */
export function openedNote({ noteId, text, last }: Omit<OpenedNote, 'begin'>): OpenedNote {
  return { noteId, text, last, begin: null }
}

/** A note that begins with its first words. What an earlier page began for the same thing and could not send is gone on with. */
export function noteToBegin(personId: string, begin: Omit<NoteBeginning, 'noteId'>): OpenedNote {
  const left = leftUnsent(personId).find(
    ({ kept }) =>
      kept.begin !== null && kept.begin.itemId === begin.itemId && kept.begin.meetingId === begin.meetingId,
  )
  const beginning = left?.kept.begin ?? { ...begin, noteId: newId() }
  return { noteId: beginning.noteId, text: '', last: 0, begin: beginning }
}
