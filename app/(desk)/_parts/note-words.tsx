'use client'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor } from '@tiptap/react'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Circle } from '@/lib/access/circle'
import { type SaveState, tellSaveState } from '@/app/_ui/states/save-state'
import { clockWords } from '@/app/_ui/text/clock-words'
import { Mantine } from '@/app/_ui/theme/mantine'
import { pageNonce } from '@/app/_ui/theme/nonce'
import type { Mention } from '@/lib/notes/model/document'
import './note-mantine.css'
import { noteExtensions } from './note-extensions'
import styles from './note-editor.module.css'
import text from './note-text.module.css'
import { LiveNote, type OpenedNote, type Standing } from './note-live'
import { MentionMenu } from './note-mention-menu'
import { MentionList } from './note-mentions'
import { NotSent } from './note-standing'
import { NoteToolbar } from './note-toolbar'

export type NoteWordsProps = {
  personId: string
  partnershipId: string
  meetingId: string | null
  note: OpenedNote
  circle: Circle
  /** What the text is, for those who listen: "Note on Fisheries". */
  name: string
  /** The page is there to write this note: while it is empty, the caret waits in it. */
  isToBeWritten?: boolean
  /** The note was begun, or changed its title, circle or attribution elsewhere: time to read the page again. */
  onChanged?: () => void
  /** Gives a way to send all that waits, before something that must not leave words behind. */
  onOpen?: (settle: () => Promise<'sent' | 'unsent'>) => void
  onSaveState?: (state: SaveState) => void
}

const nothing = () => undefined

/** The live text itself. Heavy: reached through NoteEditor, which loads it when it is needed. */
export function NoteWords({
  personId,
  partnershipId,
  meetingId,
  note,
  circle,
  name,
  isToBeWritten = false,
  onChanged = nothing,
  onOpen = nothing,
  onSaveState = tellSaveState,
}: NoteWordsProps) {
  const [live] = useState(() => new LiveNote(personId, note, onChanged))
  const [mentions] = useState(() => new MentionList())
  const standing = useSyncExternalStore(live.watch, live.get, live.get)
  const editor = useEditor({
    extensions: noteExtensions(live.doc, mentions),
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    injectNonce: pageNonce(),
    onCreate: ({ editor: made }) => {
      if (isToBeWritten && made.isEmpty) made.commands.focus('end')
    },
    editorProps: {
      attributes: {
        'aria-label': name,
        'aria-multiline': 'true',
        role: 'textbox',
        dir: 'auto',
        class: text.text ?? '',
      },
    },
  })

  useEffect(() => live.open(), [live])
  // what was struck out for fewer eyes is not brought back before more of them by a slip of the hand
  const opened = useRef(circle)
  useEffect(() => {
    if (opened.current !== circle) forgetUndone(editor)
    opened.current = circle
  }, [circle, editor])
  useEffect(() => onOpen(() => live.settle()), [live, onOpen])
  useEffect(() => onSaveState(saveStateOf(standing)), [standing, onSaveState])
  useEffect(() => {
    void namesAround(partnershipId, meetingId, circle).then((names) => mentions.know(names))
  }, [partnershipId, meetingId, circle, mentions])
  useEffect(() => {
    editor.setEditable(standing.kind !== 'gone', false)
  }, [editor, standing.kind])

  return (
    <Mantine>
      <NotSent standing={standing} />
      <RichTextEditor
        editor={editor}
        variant="subtle"
        withTypographyStyles={false}
        classNames={{ root: styles.root ?? '', toolbar: styles.toolbar ?? '', content: styles.content ?? '' }}
      >
        <NoteToolbar editor={editor} />
        <RichTextEditor.Content />
      </RichTextEditor>
      <MentionMenu mentions={mentions} />
    </Mantine>
  )
}

/** From here on there is nothing to undo. */
function forgetUndone({ state }: Editor): void {
  const undo = yUndoPluginKey.getState(state) as { readonly undoManager: { clear: () => void } } | undefined
  undo?.undoManager.clear()
}

function saveStateOf({ kind, at, reason }: Standing): SaveState {
  if (kind === 'saved') return { kind, at: at === null ? '' : clockWords(at) }
  if (kind === 'refused') return { kind, reason }
  if (kind === 'gone') return { kind: 'refused', reason: 'the note is no longer open to you' }
  return { kind: kind === 'signed-out' ? 'kept' : kind }
}

/** The names that can be mentioned; without a network there are none, and the @ stays a letter. */
async function namesAround(
  partnershipId: string,
  meetingId: string | null,
  circle: Circle,
): Promise<Mention[]> {
  const asked = new URLSearchParams({
    partnership: partnershipId,
    circle,
    ...(meetingId === null ? {} : { meeting: meetingId }),
  })
  try {
    const response = await fetch(`/api/notes/mentions?${asked.toString()}`)
    return response.ok ? ((await response.json()) as Mention[]) : []
  } catch {
    return []
  }
}
