import * as Y from 'yjs'
import { newId } from '@/lib/kernel/ids'
import { base64Of, bytesOf } from './note-bytes'
import {
  type Kept,
  type Left,
  type NoteBeginning,
  keepBegun,
  leftUnsent,
  letGo,
  openNoteDrawer,
} from './note-kept'
import { type Reached, beginNote, sendTyped } from './note-wire'

type Sending = { readonly updateId: string; readonly data: Uint8Array }

/** What one page typed into one note and the house has not acknowledged: kept on the device first, then sent, and only then let go. */
export class NoteOutbox {
  private unsent: Uint8Array | null = null
  private sending: Sending | null = null
  private adopted: Left[] = []
  /** How far the house knows each writer's letters. */
  private readonly known = new Map<number, number>()
  private readonly drawer: ReturnType<typeof openNoteDrawer>
  /** When the oldest unsent word was typed, and roughly how many letters wait. */
  since: Date | null = null
  count = 0
  isBegun: boolean

  constructor(
    private readonly personId: string,
    private readonly noteId: string,
    private begin: NoteBeginning | null,
  ) {
    this.isBegun = begin === null
    this.drawer = openNoteDrawer(personId, noteId)
  }

  get isEmpty(): boolean {
    return this.sending === null && this.unsent === null
  }

  add(update: Uint8Array, letters: number): void {
    this.since ??= new Date()
    this.count += letters
    this.unsent = this.unsent === null ? update : Y.mergeUpdates([this.unsent, update])
    this.keep()
  }

  /** What earlier pages left here, after a crash, a reload, a closed tab; from now on it is this page's to send. */
  adopt(): Uint8Array[] {
    const left = leftUnsent(this.personId, this.noteId).filter(({ key }) => key !== this.drawer.key)
    this.adopted.push(...left)
    return left.flatMap(({ kept }) => {
      if (!this.isBegun && kept.begin !== null) this.begin = kept.begin
      if (kept.data === null) return []
      const update = bytesOf(kept.data)
      this.since = new Date(kept.since)
      this.add(update, lettersOf(update))
      return [update]
    })
  }

  /** The house has this. */
  heard(update: Uint8Array): void {
    raise(this.known, update)
  }

  /** After a crash between two keepings the browser's database may hold what no drawer has; it goes out as well. */
  addMissing(doc: Y.Doc): void {
    const waiting = new Map(this.known)
    for (const update of [this.unsent, this.sending?.data]) if (update) raise(waiting, update)
    const state = Y.decodeStateVector(Y.encodeStateVector(doc))
    const isBehind = [...state].some(([client, clock]) => clock > (waiting.get(client) ?? 0))
    if (isBehind) this.add(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(waiting)), 0)
  }

  /** Something these words build on never arrived: all of the text goes out with them. */
  addAll(doc: Y.Doc): void {
    this.add(Y.encodeStateAsUpdate(doc), 0)
  }

  /** Begins the note if it has to be begun, then sends all that waits. What was tried before goes under its old name, unless more has come to it. */
  async send(): Promise<Reached<unknown>> {
    if (!this.isBegun && this.begin !== null) {
      const begun = await beginNote(this.personId, this.begin)
      if (begun.kind !== 'answered') return begun
      this.isBegun = true
      this.begin = null
    }
    const { data, updateId } = (this.sending = this.next())
    const counted = this.count
    this.unsent = null
    const answer = await sendTyped(this.personId, this.noteId, { updateId, data: base64Of(data) })
    if (answer.kind !== 'answered') return answer
    this.heard(data)
    this.sending = null
    this.count = Math.max(0, this.count - counted)
    if (this.isEmpty) this.since = null
    this.keep()
    for (const left of this.adopted) letGo(left)
    this.adopted = []
    return answer
  }

  private next(): Sending {
    if (this.sending !== null && this.unsent === null) return this.sending
    const waiting = [this.sending?.data, this.unsent].filter((each) => each !== undefined && each !== null)
    return { updateId: newId(), data: Y.mergeUpdates(waiting) }
  }

  private keep(): void {
    const kept: Kept | null = this.isEmpty
      ? null
      : {
          begin: this.begin,
          data: base64Of(this.next().data),
          since: (this.since ?? new Date()).toISOString(),
        }
    try {
      if (this.begin !== null && kept !== null) keepBegun(this.personId, this.begin)
      this.drawer.keep(kept)
    } catch {
      // the drawer is full: the browser's database holds the words as well, and so does this page
    }
  }
}

function raise(known: Map<number, number>, update: Uint8Array): void {
  for (const [client, clock] of Y.parseUpdateMeta(update).to)
    known.set(client, Math.max(known.get(client) ?? 0, clock))
}

function lettersOf(update: Uint8Array): number {
  const { from, to } = Y.parseUpdateMeta(update)
  return [...to].reduce((sum, [client, clock]) => sum + clock - (from.get(client) ?? clock), 0)
}
