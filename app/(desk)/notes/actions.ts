'use server'
import { serverAction } from '@/app/_server/action'
import { releaseNote, withdrawRelease } from '@/lib/notes/commands/release-note'
import { keepRevision, restoreRevision } from '@/lib/notes/commands/revisions'
import {
  attributeNote,
  bringBackNote,
  circleNote,
  deleteNote,
  renameNote,
} from '@/lib/notes/commands/settle-note'
import { shareNote, withdrawShare } from '@/lib/notes/commands/share-note'
import { startNote } from '@/lib/notes/commands/start-note'

export const startNoteAction = serverAction(startNote, '/notes')
export const renameNoteAction = serverAction(renameNote, '/notes')
export const attributeNoteAction = serverAction(attributeNote, '/notes')
export const circleNoteAction = serverAction(circleNote, '/notes')
export const deleteNoteAction = serverAction(deleteNote, '/notes')
export const bringBackNoteAction = serverAction(bringBackNote, '/notes')
export const shareNoteAction = serverAction(shareNote, '/notes')
export const withdrawShareAction = serverAction(withdrawShare, '/notes')
export const keepRevisionAction = serverAction(keepRevision, '/notes')
export const restoreRevisionAction = serverAction(restoreRevision, '/notes')
export const releaseNoteAction = serverAction(releaseNote, '/notes')
export const withdrawReleaseAction = serverAction(withdrawRelease, '/notes')
