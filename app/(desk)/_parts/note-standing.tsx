'use client'
import { clockWords } from '@/app/_ui/text/clock-words'
import { counted } from '@/lib/kernel/text'
import styles from './note-editor.module.css'
import type { Standing } from './note-live'

/** One line over the text, only when something is not at the house: what, since when, and what becomes of it. */
export function NotSent({ standing }: { standing: Standing }) {
  const sentence = sentenceOf(standing)
  return (
    <div role="status" className={styles.standing}>
      {sentence !== null && <p className={styles[standing.kind]}>{sentence}</p>}
    </div>
  )
}

function sentenceOf({ kind, at, unsent, reason }: Standing): string | null {
  const what =
    unsent > 0 && at !== null
      ? `about ${counted(unsent, 'character')} typed since ${clockWords(at)}`
      : 'the last change'
  switch (kind) {
    case 'kept':
      return `Not sent yet: ${what}. It is kept on this device and goes out by itself when the connection is back. Go on writing.`
    case 'signed-out':
      return `You are signed out. Not sent yet: ${what}. It is kept on this device: sign in again in another tab, and it goes out.`
    case 'refused':
      return `Not taken: ${reason} What you typed is kept on this device.`
    case 'gone':
      return unsent > 0
        ? `This note is no longer open to you. Not sent: ${what}. It is kept on this device.`
        : 'This note is no longer open to you.'
    default:
      return null
  }
}
