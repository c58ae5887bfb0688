'use client'
import { RichTextEditor } from '@mantine/tiptap'
import { useEditor } from '@tiptap/react'
import { useState } from 'react'
import { textExtensions } from '@/app/(desk)/_parts/note-extensions'
import frame from '@/app/(desk)/_parts/note-editor.module.css'
import { MentionList } from '@/app/(desk)/_parts/note-mentions'
import text from '@/app/(desk)/_parts/note-text.module.css'
import { NoteToolbar } from '@/app/(desk)/_parts/note-toolbar'
import { pageNonce } from '@/app/_ui/theme/nonce'
import type { NoteDocument } from '@/lib/notes/model/document'
import '@/app/(desk)/_parts/note-mantine.css'

/** The text of a copy while it is edited; nothing of it is kept before it is released. */
export function CopyText({
  document,
  onChange,
}: {
  document: NoteDocument
  onChange: (document: Record<string, unknown>) => void
}) {
  // a copy names nobody anew
  const [mentions] = useState(() => new MentionList())
  const editor = useEditor({
    extensions: textExtensions('here', mentions),
    content: document as object,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    injectNonce: pageNonce(),
    editorProps: {
      attributes: {
        'aria-label': 'Text of the copy',
        'aria-multiline': 'true',
        role: 'textbox',
        dir: 'auto',
        class: text.text ?? '',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
  })
  return (
    <RichTextEditor
      editor={editor}
      variant="subtle"
      withTypographyStyles={false}
      classNames={{ root: frame.root ?? '', toolbar: frame.toolbar ?? '', content: frame.content ?? '' }}
    >
      <NoteToolbar editor={editor} />
      <RichTextEditor.Content />
    </RichTextEditor>
  )
}
