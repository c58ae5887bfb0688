import type { z } from 'zod'
import type { startNoteSchema } from '@/lib/notes/schema'

/** What it takes to begin a note the house does not have yet. */
export type NoteBeginning = z.input<typeof startNoteSchema> & { readonly noteId: string }

/** What one page typed into one note and the house has not acknowledged. */
export type Kept = {
  readonly begin: NoteBeginning | null
  /** The updates in base64, merged into one; null while only the note itself is to be begun. */
  readonly data: string | null
  readonly since: string
}

export type Left = {
  readonly key: string
  readonly written: string
  readonly noteId: string
  readonly kept: Kept
}

const prefix = 'cochair.note.'
const begunPrefix = 'cochair.begun.'

/** Where the text of a note lies in the browser's database. */
export function storeName(personId: string, noteId: string): string {
  return `${prefix}${personId}.${noteId}`
}

/** A drawer for one page with one note open; every page has its own, so that two of them never write over each other. */
export function openNoteDrawer(personId: string, noteId: string) {
  const key = `${storeName(personId, noteId)}.${crypto.getRandomValues(new Uint32Array(2)).join('')}`
  return {
    key,
    keep: (kept: Kept | null): void => {
      if (kept === null) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(kept))
    },
  }
}

/** What pages of this person have left on the device: of one note, or of all. Pages that still live may be among them. */
export function leftUnsent(personId: string, noteId?: string): Left[] {
  const start = `${prefix}${personId}.`
  return keysUnder(noteId === undefined ? start : `${start}${noteId}.`).flatMap((key) => {
    const written = localStorage.getItem(key)
    const kept = readKept(written)
    const [ofNote = ''] = key.slice(start.length).split('.')
    return written === null || kept === null ? [] : [{ key, written, noteId: ofNote, kept }]
  })
}

/** Lets go of what the house has by now, unless the page it belongs to has added to it meanwhile. */
export function letGo({ key, written }: Pick<Left, 'key' | 'written'>): void {
  if (localStorage.getItem(key) === written) localStorage.removeItem(key)
}

export function hasUnsentNotes(personId: string): boolean {
  return keysUnder(`${prefix}${personId}.`).length > 0
}

/** Remembers which note was begun here for a thing, until the house shows it: a page that opens anew goes on with that one. */
export function keepBegun(personId: string, begin: NoteBeginning): void {
  localStorage.setItem(begunKey(personId, begin), JSON.stringify(begin))
}

export function begunHere(personId: string, about: Omit<NoteBeginning, 'noteId'>): NoteBeginning | null {
  const written = localStorage.getItem(begunKey(personId, about))
  return written === null ? null : (JSON.parse(written) as NoteBeginning)
}

export function forgetBegun(personId: string, about: Omit<NoteBeginning, 'noteId'>): void {
  localStorage.removeItem(begunKey(personId, about))
}

function begunKey(personId: string, about: Omit<NoteBeginning, 'noteId'>): string {
  return `${begunPrefix}${personId}.${about.itemId ?? about.meetingId ?? ''}`
}

/** Throws away all notes of the person on this device, sent or not. */
export function forgetNotes(personId: string): void {
  const start = `${prefix}${personId}.`
  for (const key of [...keysUnder(start), ...keysUnder(`${begunPrefix}${personId}.`)])
    localStorage.removeItem(key)
  forgetStores((name) => name.startsWith(start))
}

/** Throws away the notes others have opened on this device, but for those with words in them that are not sent yet. */
export function forgetOthersNotes(personId: string): void {
  const unsent = keysUnder(prefix)
  const isOthers = (key: string, start: string) => !key.startsWith(`${start}${personId}.`)
  const hasUnsent = (name: string) => unsent.some((key) => key.startsWith(`${name}.`))
  forgetStores((name) => isOthers(name, prefix) && !hasUnsent(name))
  for (const key of keysUnder(begunPrefix)) {
    const [person = ''] = key.slice(begunPrefix.length).split('.')
    if (isOthers(key, begunPrefix) && !hasUnsentNotes(person)) localStorage.removeItem(key)
  }
}

function forgetStores(which: (name: string) => boolean): void {
  void indexedDB.databases().then((stores) => {
    for (const { name = '' } of stores)
      if (name.startsWith(prefix) && which(name)) indexedDB.deleteDatabase(name)
  })
}

function keysUnder(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start))
}

/** What was kept, or null where nobody can read it any more; then it stays where it is. */
function readKept(written: string | null): Kept | null {
  try {
    return written === null ? null : (JSON.parse(written) as Kept)
  } catch {
    return null
  }
}
