import Link from 'next/link'
import { createElement, Fragment, type ReactNode } from 'react'
import type { NoteBlock, NoteDocument, NoteInline, NoteMark } from '@/lib/notes/model/document'
import styles from './note-text.module.css'

/** The text of a note as it is read, drawn on the server; nothing in it can run, for the document holds nothing that could. */
export function NoteText({ document }: { document: NoteDocument }) {
  return (
    <div className={styles.text} dir="auto">
      <Blocks blocks={document.content} />
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly NoteBlock[] }): ReactNode {
  return blocks.map((block, place) => <Fragment key={String(place)}>{blockView(block)}</Fragment>)
}

function blockView(block: NoteBlock): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.content ?? []} />
        </p>
      )
    case 'heading':
      // the page's own title is the first level
      return createElement(
        `h${String(block.attrs.level + 1)}`,
        { 'data-level': block.attrs.level },
        <Inlines inlines={block.content ?? []} />,
      )
    case 'bulletList':
      return (
        <ul>
          {block.content.map((item, place) => (
            <li key={String(place)}>
              <Blocks blocks={item.content} />
            </li>
          ))}
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs.start}>
          {block.content.map((item, place) => (
            <li key={String(place)}>
              <Blocks blocks={item.content} />
            </li>
          ))}
        </ol>
      )
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      )
    case 'horizontalRule':
      return <hr />
    case 'table':
      return <TableView table={block} />
  }
}

function TableView({ table }: { table: Extract<NoteBlock, { type: 'table' }> }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {table.content.map((row, place) => (
            <tr key={String(place)}>
              {row.content.map((cell, column) =>
                createElement(
                  cell.type === 'tableHeader' ? 'th' : 'td',
                  { key: String(column), colSpan: cell.attrs.colspan, rowSpan: cell.attrs.rowspan },
                  <Blocks blocks={cell.content} />,
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Inlines({ inlines }: { inlines: readonly NoteInline[] }): ReactNode {
  return inlines.map((inline, place) => <Fragment key={String(place)}>{inlineView(inline)}</Fragment>)
}

function inlineView(inline: NoteInline): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  if (inline.type === 'mention') return <MentionView {...inline.attrs} />
  return (inline.marks ?? []).reduce<ReactNode>(dressed, inline.text)
}

/** A person has a card for everybody at the table; an item or a line may be closed to this reader, so its name stays a name. */
function MentionView({ kind, id, label }: Extract<NoteInline, { type: 'mention' }>['attrs']) {
  if (kind !== 'PERSON') return <span data-type="mention">{label}</span>
  return (
    <Link href={`/people/${id}`} prefetch={false} data-type="mention">
      {label}
    </Link>
  )
}

function dressed(text: ReactNode, mark: NoteMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{text}</strong>
    case 'italic':
      return <em>{text}</em>
    case 'underline':
      return <u>{text}</u>
    case 'strike':
      return <s>{text}</s>
    case 'link':
      return (
        <a href={mark.attrs.href} target="_blank" rel="noreferrer noopener nofollow">
          {text}
        </a>
      )
  }
}
