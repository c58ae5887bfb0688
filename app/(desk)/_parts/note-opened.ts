import { newId } from '@/lib/kernel/ids'
import { type NoteBeginning, begunHere } from './note-kept'
import type { OpenedNote } from './note-live'

/** A note that was read, as the editor takes it. */
export function openedNote({ noteId, text, last }: Omit<OpenedNote, 'begin'>): OpenedNote {
  return { noteId, text, last, begin: null }
}

/** A note that begins with its first words. What an earlier page began for the same thing is gone on with. */
export function noteToBegin(
  personId: string,
  begin: Omit<NoteBeginning, 'noteId'>,
): OpenedNote & { readonly begin: NoteBeginning; readonly isBegun: boolean } {
  const begun = begunHere(personId, begin)
  const beginning = begun ?? { ...begin, noteId: newId() }
  return { noteId: beginning.noteId, text: '', last: 0, begin: beginning, isBegun: begun !== null }
}
