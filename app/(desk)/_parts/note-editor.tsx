'use client'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { TextLoading } from '@/app/_ui/states/loading'
import type { Circle } from '@/lib/access/circle'
import { CircleBand } from './circle-mark'
import type { NoteWordsProps } from './note-words'

/** The editor weighs as much as all else on the page together; the frame does not wait for it. */
const NoteWords = dynamic(() => import('./note-words').then((part) => part.NoteWords), {
  ssr: false,
  loading: () => <TextLoading />,
})

/**
 * A live note under the band of its circle. Every word is kept on the device first and sent when the network allows; what
 * others type appears by itself.
 *
 * To put it beside an agenda: read `liveNotesOfMeeting` once with the page, which carries the text of every note of the
 * meeting and its items, so that each of them opens without a network. Then
 *
 * ```tsx
 * const found = notes.find((note) => note.itemId === item.id)
 * <NoteEditor
 *   personId={actor.personId} partnershipId={partnershipId} meetingId={meeting.id}
 *   note={found ? openedNote(found) : noteToBegin(personId, { partnershipId, itemId: item.id, title: item.title })}
 *   circle={found?.circle ?? 'OWN_DELEGATION'} name={`Note on ${item.title}`}
 * />
 * ```
 *
 * `openedNote` and `noteToBegin` are in ./note-opened; keep what noteToBegin gave for an item (in a state or a ref), since it
 * makes the note's id. Such a note begins at the house when its first words are sent, be it hours later. The editor is
 * mounted anew for every note; what it had not sent waits in the browser, goes out from ./note-leftovers (`sendLeftNotes`)
 * or when the note is opened again, and asks before a sign-out. Mount one editor early, so that its script is there before
 * the network goes.
 */
export function NoteEditor({
  circle,
  title = 'Note',
  aside,
  ...words
}: NoteWordsProps & {
  circle: Circle
  /** On the band. */
  title?: string
  /** At the right of the band, such as a way to change the circle. */
  aside?: ReactNode
}) {
  return (
    <CircleBand circle={circle} title={title} aside={aside}>
      <NoteWords key={words.note.noteId} {...words} />
    </CircleBand>
  )
}
