'use client'
import { useEffect, useState } from 'react'
import { NoteEditor } from '@/app/(desk)/_parts/note-editor'
import { forgetBegun } from '@/app/(desk)/_parts/note-kept'
import type { OpenedNote } from '@/app/(desk)/_parts/note-live'
import { noteToBegin, openedNote } from '@/app/(desk)/_parts/note-opened'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { type SaveState, tellSaveState } from '@/app/_ui/states/save-state'
import { shorten } from '@/lib/kernel/text'
import { LONGEST_TITLE } from '@/lib/notes/model/note'
import { useRoom } from '../_room/use-room'
import type { RoomItem, RoomNote } from '../_room/view'
import styles from './day.module.css'

export type NoteAsRead = Omit<OpenedNote, 'begin'>

/**
 * The note of the item, live. An item without one gets it with the first word, with a network or without; the one that is
 * open stays open when a colleague begins another, and the other can be chosen.
 */
export function ItemNote({
  item,
  partnershipId,
  texts,
}: {
  item: RoomItem
  partnershipId: string
  texts: readonly NoteAsRead[]
}) {
  const { view, personId } = useRoom()
  const notes = view.notes.filter(({ itemId }) => itemId === item.id)
  const [beginning] = useState(() => noteToBegin(personId, beginningOf(item, partnershipId)))
  const [openId, open] = useState(
    beginning.isBegun ? beginning.noteId : (notes[0]?.noteId ?? beginning.noteId),
  )
  const found = notes.find(({ noteId }) => noteId === openId)
  const shown = found ?? (openId === beginning.noteId ? undefined : notes[0])
  const isKnown = notes.some(({ noteId }) => noteId === beginning.noteId)
  useEffect(() => {
    if (isKnown) forgetBegun(personId, beginning.begin)
  }, [isKnown, personId, beginning])

  return (
    <>
      <Others notes={notes} openId={shown?.noteId ?? beginning.noteId} onOpen={open} />
      <NoteEditor
        personId={personId}
        partnershipId={partnershipId}
        meetingId={view.meetingId}
        note={shown === undefined ? beginning : openedNote(textOf(texts, shown.noteId))}
        name={`Note on ${item.title}`}
        circle={shown?.circle ?? 'OWN_DELEGATION'}
        onSaveState={tellUnlessUntouched}
        aside={shown !== undefined && <Ways note={shown} />}
      />
    </>
  )
}

/** Shown only where there is something to choose. */
function Others({
  notes,
  openId,
  onOpen,
}: {
  notes: readonly RoomNote[]
  openId: string
  onOpen: (noteId: string) => void
}) {
  if (notes.every(({ noteId }) => noteId === openId)) return null
  return (
    <div role="group" aria-label="Notes on this item" className={styles.notes}>
      {notes.map(({ noteId, title, author }) => (
        <Button
          key={noteId}
          size="small"
          look={noteId === openId ? 'plain' : 'quiet'}
          aria-pressed={noteId === openId}
          onClick={() => onOpen(noteId)}
        >
          {title} ({author})
        </Button>
      ))}
    </div>
  )
}

function Ways({ note: { noteId, mayDecide } }: { note: RoomNote }) {
  return (
    <>
      {mayDecide && (
        <ButtonLink look="quiet" size="small" href={`/notes/${noteId}/circle`}>
          Change who may read it
        </ButtonLink>
      )}
      <ButtonLink look="quiet" size="small" href={`/notes/${noteId}`}>
        Open the note
      </ButtonLink>
    </>
  )
}

function beginningOf(item: RoomItem, partnershipId: string) {
  return { partnershipId, itemId: item.id, title: shorten(item.title || 'Untitled', LONGEST_TITLE) }
}

/** A note begun after this page was read has its text on the device and at the house. */
function textOf(texts: readonly NoteAsRead[], noteId: string): NoteAsRead {
  return texts.find((one) => one.noteId === noteId) ?? { noteId, text: '', last: 0 }
}

/** The next item's note says nothing yet: what the page last said about saving stays true. */
function tellUnlessUntouched(state: SaveState): void {
  if (state.kind !== 'untouched') tellSaveState(state)
}
