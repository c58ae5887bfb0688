import type { Side } from '@/lib/access/actor'
import type { Attribution } from '../model/note'
import type { Mention, NoteDocument, NoteInline } from '../model/document'
import { mentionsIn, withInlines } from './mentions'

const sideWords: Readonly<Record<Side, string>> = {
  ASEAN: 'an ASEAN Member State',
  PARTNER: 'the Dialogue Partner',
  SECRETARIAT: 'the ASEAN Secretariat',
  OBSERVER: 'an observer',
}

/**
 * The document with every mention of a person or a delegation put as the attribution allows. Names typed as plain words
 * stay: only a person can tell whether "Thailand" is a speaker or a place, so namesIn lists them.
 */
export function attributed(
  document: NoteDocument,
  attribution: Attribution,
  sideOf: (mention: Mention) => Side | null,
): NoteDocument {
  if (attribution === 'NAMED') return document
  return withInlines(document, (inline): NoteInline => {
    if (inline.type !== 'mention' || !saysWho(inline.attrs)) return inline
    const side = attribution === 'SIDE_ONLY' ? sideOf(inline.attrs) : null
    return { type: 'text', text: side === null ? 'a delegation' : sideWords[side] }
  })
}

/** The mentions that would say who made a remark. */
export function speakersIn(document: NoteDocument): Mention[] {
  return mentionsIn(document).filter(saysWho)
}

/** Which of the names stand in the text as whole words; "ASEAN-Russia" names no delegation. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => {
    const pattern = `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`
    return name !== '' && new RegExp(pattern, 'iu').test(text)
  })
}

function saysWho({ kind }: Mention): boolean {
  return kind === 'PERSON' || kind === 'DELEGATION'
}
