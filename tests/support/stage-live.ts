import * as Y from 'yjs'
import type { Actor } from '@/lib/access/actor'
import { type NoteId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { typeInNote } from '@/lib/notes/commands/type-in-note'
import { readUpdates } from '@/lib/notes/queries/read-updates'
import { LIVE_ROOT, documentOf } from '@/lib/notes/rules/live'
import { plainOf } from '@/lib/notes/rules/plain'

/** Somebody with a browser: a copy of the live text, what is not sent yet, and how far the house's updates are known. */
export class Writer {
  live = new Y.Doc()
  private unsent: Uint8Array[] = []
  private known = 0

  constructor(
    readonly actor: Actor,
    readonly noteId: NoteId,
  ) {
    this.listen()
  }

  private listen(): void {
    this.live.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'house') this.unsent.push(update)
    })
  }

  get root(): Y.XmlFragment {
    return this.live.getXmlFragment(LIVE_ROOT)
  }

  get plain(): string {
    return plainOf(documentOf(this.live))
  }

  type(change: (root: Y.XmlFragment) => void): void {
    this.live.transact(() => {
      change(this.root)
    })
  }

  /** The words a writer adds to a paragraph. */
  say(words: string, paragraph = 0, place?: number): void {
    this.type((root) => {
      const text = (root.get(paragraph) as Y.XmlElement).get(0) as Y.XmlText | undefined
      if (text === undefined) (root.get(paragraph) as Y.XmlElement).insert(0, [new Y.XmlText(words)])
      else text.insert(place ?? text.length, words)
    })
  }

  async send(): Promise<void> {
    if (this.unsent.length === 0) return
    const sending = this.unsent
    const data = Buffer.from(Y.mergeUpdates(sending)).toString('base64')
    await typeInNote
      .as(this.actor, { noteId: this.noteId, updateId: newId(), data })
      .catch(async (refusal: unknown) => {
        if (!(refusal instanceof Refusal) || refusal.code !== 'conflict') throw refusal
        const all = Buffer.from(Y.encodeStateAsUpdate(this.live)).toString('base64')
        await typeInNote.as(this.actor, { noteId: this.noteId, updateId: newId(), data: all })
      })
    this.unsent = this.unsent.slice(sending.length)
  }

  async receive(): Promise<void> {
    for (;;) {
      const answer = await readUpdates.as(this.actor, { noteId: this.noteId, after: this.known })
      if (answer === null || answer.last === this.known) return
      for (const { data } of answer.updates) Y.applyUpdate(this.live, Buffer.from(data, 'base64'), 'house')
      this.known = answer.last
    }
  }

  /** The tab is gone and comes back with what the browser kept. */
  crash(): void {
    const kept = Y.encodeStateAsUpdate(this.live)
    this.live = new Y.Doc()
    this.listen()
    Y.applyUpdate(this.live, kept, 'house')
  }
}

/** Somebody who has just opened the note. */
export async function writer(actor: Actor, noteId: NoteId): Promise<Writer> {
  const opened = new Writer(actor, noteId)
  await opened.receive()
  return opened
}
