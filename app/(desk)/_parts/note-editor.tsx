'use client'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { TextLoading } from '@/app/_ui/states/loading'
import type { Circle } from '@/lib/access/circle'
import { CircleBand } from './circle-mark'
import styles from './note-editor.module.css'
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
 * Beside an agenda (meetings/[meetingId]/day/item-note): `openedNote` for a note that was read, `noteToBegin` for a thing
 * without one; such a note begins at the house when its first words are sent, be it hours later. The editor is mounted anew
 * for every note; what it had not sent waits in the browser, goes out from ./note-leftovers (`sendLeftNotes`) or when the
 * note is opened again, and asks before a sign-out. Mount one editor early, so that its script is there before the network
 * goes.
 */
export function NoteEditor({
  circle,
  title = 'Note',
  aside,
  ...words
}: Omit<NoteWordsProps, 'circle'> & {
  circle: Circle
  /** On the band. */
  title?: string
  /** At the right of the band, such as a way to change the circle. */
  aside?: ReactNode
}) {
  return (
    <div className={styles.desk}>
      <CircleBand circle={circle} title={title} aside={aside}>
        <NoteWords key={words.note.noteId} circle={circle} {...words} />
      </CircleBand>
    </div>
  )
}
