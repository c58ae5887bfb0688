import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { bytesOf } from './note-bytes'
import { type NoteBeginning, storeName } from './note-kept'
import { NoteOutbox } from './note-outbox'
import { type Reached, askTyped } from './note-wire'
import { watchPage } from './page-life'

/** A note as its page has read it. */
export type OpenedNote = {
  readonly noteId: string
  /** The live text, one update in base64; empty for a note not begun. */
  readonly text: string
  /** The number of the last update in it. */
  readonly last: number
  /** Set where the house has no such note yet and the first words are to begin it. */
  readonly begin: NoteBeginning | null
}

/** How the note stands between this page and the house. */
export type Standing = {
  readonly kind: 'untouched' | 'saving' | 'saved' | 'kept' | 'refused' | 'gone' | 'signed-out'
  /** When it was saved; for what waits, since when. */
  readonly at: Date | null
  readonly reason: string
  /** Roughly how many characters are not sent yet. */
  readonly unsent: number
}

const pause = { typing: 350, looking: 2_000, hidden: 10_000, longest: 15_000 }
const mostConflicts = 5

/**
 * The live text of a note on this page. Every keystroke is on the device before anything else happens; it is sent when
 * the network allows, and let go here only once the house has acknowledged it. What others type is asked for.
 */
export class LiveNote {
  readonly doc = new Y.Doc()
  private standing: Standing = { kind: 'untouched', at: null, reason: '', unsent: 0 }
  private readonly watchers = new Set<() => void>()
  private readonly outbox: NoteOutbox
  private last: number
  private version: number | null = null
  private store: IndexeddbPersistence | null = null
  private sendTimer: ReturnType<typeof setTimeout> | undefined
  private lookTimer: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private failures = 0
  private isOpen = false

  constructor(
    private readonly personId: string,
    private readonly opened: OpenedNote,
    /** The note was begun, or its title, circle or attribution changed elsewhere. */
    private readonly onChanged: () => void,
  ) {
    this.outbox = new NoteOutbox(personId, opened.noteId, opened.begin)
    this.last = opened.last
    if (opened.text !== '') this.take(bytesOf(opened.text))
  }

  readonly get = (): Standing => this.standing

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** Begins to keep, to send and to look; returns how to stop. */
  open(): () => void {
    this.isOpen = true
    const stop = watchPage({
      back: () => {
        this.failures = 0
        this.soon(0)
        this.look(0)
      },
      cut: () => this.tell(this.outbox.isEmpty ? this.standing.kind : 'kept'),
    })
    this.doc.on('update', this.typed)
    for (const update of this.outbox.adopt()) Y.applyUpdate(this.doc, update, this)
    if (!this.outbox.isEmpty) this.waits(0)
    this.openStore()
    this.look(pause.looking)
    return () => {
      this.isOpen = false
      stop()
      this.doc.off('update', this.typed)
      clearTimeout(this.sendTimer)
      clearTimeout(this.lookTimer)
      void this.store?.destroy()
      this.store = null
      void this.send()
    }
  }

  /** Sends now; resolves once nothing is left to send, or the house does not take it. */
  async settle(): Promise<'sent' | 'unsent'> {
    for (let tries = 0; tries < 60 && (this.busy || !this.outbox.isEmpty); tries += 1) {
      if (this.busy) await new Promise((resolve) => setTimeout(resolve, 100))
      else if (!(await this.send())) break
    }
    return this.outbox.isEmpty ? 'sent' : 'unsent'
  }

  private readonly typed = (
    update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    change: Y.Transaction,
  ): void => {
    if (origin === this || origin === this.store) return
    const { clientID } = this.doc
    const letters = (change.afterState.get(clientID) ?? 0) - (change.beforeState.get(clientID) ?? 0)
    this.outbox.add(update, letters)
    this.waits(pause.typing)
  }

  private waits(delay: number): void {
    this.tell(this.failures > 0 || !navigator.onLine ? 'kept' : 'saving')
    this.soon(delay)
  }

  private openStore(): void {
    const store = new IndexeddbPersistence(storeName(this.personId, this.opened.noteId), this.doc)
    this.store = store
    store.on('synced', () => {
      if (!this.isOpen || !this.outbox.isBegun) return
      this.outbox.addMissing(this.doc)
      if (!this.outbox.isEmpty) this.waits(0)
    })
  }

  private take(update: Uint8Array): void {
    this.outbox.heard(update)
    Y.applyUpdate(this.doc, update, this)
  }

  private soon(delay: number): void {
    clearTimeout(this.sendTimer)
    if (this.isOpen) this.sendTimer = setTimeout(() => void this.send(), delay)
  }

  /** Whether it was taken. */
  private async send(): Promise<boolean> {
    if (this.busy || this.outbox.isEmpty) return false
    this.busy = true
    const wasBegun = this.outbox.isBegun
    const answer = await this.outbox.send()
    this.busy = false
    if (!wasBegun && this.outbox.isBegun) this.onChanged()
    if (answer.kind === 'answered') {
      this.failures = 0
      // something may have been typed while it was on its way
      const isAllSent = this.isAllSent()
      this.tell(isAllSent ? 'saved' : 'saving')
      if (!isAllSent) this.soon(0)
      return true
    }
    this.failures += 1
    this.failed(answer)
    return false
  }

  private isAllSent(): boolean {
    return this.outbox.isEmpty
  }

  private failed(answer: Exclude<Reached<unknown>, { kind: 'answered' }>): void {
    const isConflict = answer.kind === 'refused' && answer.code === 'conflict'
    if (isConflict && this.failures < mostConflicts) {
      this.outbox.addAll(this.doc)
      this.soon(0)
      return
    }
    if (answer.kind === 'refused') this.tell('refused', answer.message)
    else this.tell(answer.kind === 'gone' || answer.kind === 'signed-out' ? answer.kind : 'kept')
    this.soon(Math.min(pause.longest, 500 * 2 ** this.failures))
  }

  private look(delay: number): void {
    clearTimeout(this.lookTimer)
    if (this.isOpen) this.lookTimer = setTimeout(() => void this.ask(), delay)
  }

  private async ask(): Promise<void> {
    if (this.outbox.isBegun) {
      const found = await askTyped(this.personId, this.opened.noteId, this.last)
      if (!this.isOpen) return
      if (found.kind === 'gone') this.tell('gone')
      if (found.kind === 'answered') this.hear(found.data)
    }
    this.look(document.visibilityState === 'hidden' ? pause.hidden : pause.looking)
  }

  private hear(found: Extract<Awaited<ReturnType<typeof askTyped>>, { kind: 'answered' }>['data']): void {
    for (const { data } of found.updates) this.take(bytesOf(data))
    this.last = found.last
    if (this.version !== null && found.version !== this.version) this.onChanged()
    this.version = found.version
    if (this.standing.kind === 'gone') this.tell('saved')
    // the network is there again before the browser says so
    if (this.failures > 0 && !this.outbox.isEmpty && this.standing.kind !== 'refused') this.soon(0)
  }

  private tell(kind: Standing['kind'], reason = ''): void {
    const { since, count } = this.outbox
    this.standing = { kind, reason, at: kind === 'saved' ? new Date() : since, unsent: count }
    for (const watcher of this.watchers) watcher()
  }
}
