import type { Extensions } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import { Mention } from '@tiptap/extension-mention'
import StarterKit from '@tiptap/starter-kit'
import type { SuggestionOptions } from '@tiptap/suggestion'
import type { Doc } from 'yjs'
import { HEADING_LEVELS, LINK_PROTOCOLS } from '@/lib/notes/model/document'
import { cleanAddress } from '@/lib/notes/rules/clean'
import type { MentionList } from './note-mentions'
import { NoteTable, NoteTableCell, NoteTableHeader, NoteTableRow } from './note-table'
import { TypedAtCaret } from './note-typing'

/** The editor knows exactly the closed list of lib/notes/model/document; what it does not know it cannot type. */
export function noteExtensions(live: Doc, mentions: MentionList): Extensions {
  // the live text brings its own way back, which takes back only what was typed here
  return [...textExtensions('elsewhere', mentions), Collaboration.configure({ document: live }), TypedAtCaret]
}

/** The same for a text of one writer, such as a copy that is being edited for its readers. */
export function textExtensions(undo: 'here' | 'elsewhere', mentions: MentionList): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [...HEADING_LEVELS] },
      code: false,
      codeBlock: false,
      ...(undo === 'here' ? {} : { undoRedo: false }),
      // two browsers would each add a paragraph at the end
      trailingNode: false,
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        protocols: [...LINK_PROTOCOLS],
        isAllowedUri: (address) =>
          cleanAddress(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`) !== null,
        HTMLAttributes: { rel: 'noreferrer noopener nofollow', target: null, class: null },
      },
    }),
    NoteTable,
    NoteTableRow,
    NoteTableCell,
    NoteTableHeader,
    NoteMention.configure({
      suggestion: mentions.suggestion as Omit<SuggestionOptions, 'editor'>,
      deleteTriggerWithBackspace: true,
    }),
  ]
}

const NoteMention = Mention.extend({
  addAttributes: () => ({
    kind: { default: 'PERSON', parseHTML: said('kind'), renderHTML: () => ({}) },
    id: { default: null, parseHTML: said('id'), renderHTML: () => ({}) },
    label: { default: '', parseHTML: said('label'), renderHTML: () => ({}) },
  }),
  renderHTML: ({ node }) => [
    'span',
    {
      'data-type': 'mention',
      'data-kind': String(node.attrs.kind),
      'data-id': String(node.attrs.id),
      'data-label': String(node.attrs.label),
    },
    String(node.attrs.label),
  ],
  renderText: ({ node }) => String(node.attrs.label),
})

function said(word: string) {
  return (element: HTMLElement) => element.dataset[word] ?? null
}
