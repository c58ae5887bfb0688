'use client'
import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { MentionKind } from '@/lib/notes/model/document'
import styles from './note-editor.module.css'
import type { MentionList } from './note-mentions'

const kindWords: Readonly<Record<MentionKind, string>> = {
  PERSON: 'person',
  DELEGATION: 'delegation',
  ITEM: 'item',
  LINE: 'plan line',
}

/** The names that fit what was typed after the @, under the letters. */
export function MentionMenu({ mentions }: { mentions: MentionList }) {
  const offered = useSyncExternalStore(mentions.watch, mentions.get, () => null)
  if (offered === null) return null
  const { found, chosen, place, choose } = offered
  return createPortal(
    <div
      role="listbox"
      aria-label="Names to mention"
      className={styles.mentions}
      style={{ left: `min(${String(place.left)}px, 100vw - 20rem)`, top: `${String(place.top + 4)}px` }}
    >
      {found.map((mention, index) => (
        <div
          key={`${mention.kind} ${mention.id}`}
          role="option"
          aria-selected={index === chosen}
          className={styles.mentionChoice}
          // the editor keeps the focus
          onMouseDown={(event) => {
            event.preventDefault()
            choose(mention)
          }}
        >
          <span dir="auto">{mention.label}</span>
          <span className={styles.quiet}>{kindWords[mention.kind]}</span>
        </div>
      ))}
    </div>,
    document.body,
  )
}
