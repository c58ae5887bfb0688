import { tellSaveState } from '@/app/_ui/states/save-state'

type Answer =
  | { readonly ok: true; readonly data: { readonly revision: number } }
  | {
      readonly ok: false
      readonly code: string
      readonly message: string
      readonly fields: Record<string, string[]>
    }

type Sent = { readonly text: string; readonly revision: number }
export type Send = (sent: Sent) => Promise<Answer>
/** Where unsent words lie on this device, letter by letter, through a reload and a crash of the tab. */
export type Drawer = {
  readonly read: () => string | null
  readonly keep: (written: string | null) => void
}
type Shown = { readonly text: string; readonly theirs: string | null }

const PAUSE = 900

/**
 * What is typed in a paragraph, sent after a pause and when one leaves it. One sending at a time; what could not be sent stays
 * in the field and on this device, and is sent again. Where somebody else changed the paragraph, both texts are kept in sight.
 */
export class SavedText {
  private shown: Shown
  private busy = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private send: Send | null = null
  private fromServer: Sent
  private readonly watchers = new Set<() => void>()

  constructor(
    private saved: Sent,
    private readonly drawer: Drawer,
  ) {
    this.shown = { text: saved.text, theirs: null }
    this.fromServer = saved
  }

  readonly subscribe = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  readonly snapshot = () => this.shown

  readonly hasUnsent = () => this.shown.text !== this.saved.text && this.shown.text.trim() !== ''

  /** Takes up what a page now gone could not send; where the paragraph has changed since, both texts are kept in sight. */
  recall(send: Send): void {
    const kept = readKept(this.drawer.read())
    if (kept === null || this.hasUnsent()) return
    this.send = send
    this.show({ text: kept.text, theirs: kept.revision < this.saved.revision ? this.saved.text : null })
    if (!this.hasUnsent()) this.show({ text: this.saved.text, theirs: null })
    this.later(0)
  }

  type(text: string, send: Send): void {
    this.send = send
    this.show({ ...this.shown, text })
    this.later(PAUSE)
  }

  /** One leaves the field: no need to wait. */
  leave(): void {
    if (this.hasUnsent()) this.later(0)
  }

  /** What comes from the server is taken over where nothing of ours is unsent, otherwise shown beside it. */
  take(next: Sent): void {
    this.fromServer = next
    if (this.busy || next.revision <= this.saved.revision) return
    if (this.shown.text === this.saved.text || this.shown.text === next.text) {
      this.saved = next
      this.show({ text: next.text, theirs: null })
    } else this.show({ ...this.shown, theirs: next.text })
  }

  /** After somebody else changed it: `OURS` is sent over theirs, knowingly; `THEIRS` lets ours go. */
  settle(which: 'OURS' | 'THEIRS'): void {
    this.saved = this.fromServer
    this.show({ text: which === 'OURS' ? this.shown.text : this.fromServer.text, theirs: null })
    this.later(0)
  }

  private later(pause: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), pause)
  }

  private async save(): Promise<void> {
    if (this.busy || this.send === null || !this.hasUnsent() || this.shown.theirs !== null) return
    this.busy = true
    tellSaveState({ kind: 'saving' })
    const { text } = this.shown
    const answer = await this.send({ text, revision: this.saved.revision }).catch(() => null)
    this.busy = false
    if (answer === null) {
      tellSaveState({ kind: 'kept' })
      this.later(PAUSE * 5)
      return
    }
    if (!answer.ok) {
      tellSaveState({ kind: 'refused', reason: Object.values(answer.fields)[0]?.[0] ?? answer.message })
      this.take(this.fromServer)
      return
    }
    this.saved = { text, revision: answer.data.revision }
    this.show(this.shown)
    tellSaveState({ kind: 'saved', at: new Date().toTimeString().slice(0, 5) })
    this.take(this.fromServer)
    if (this.hasUnsent()) this.later(0)
  }

  private show(next: Shown): void {
    this.shown = next
    const { text } = next
    this.drawer.keep(this.hasUnsent() ? JSON.stringify({ text, revision: this.saved.revision }) : null)
    for (const watcher of this.watchers) watcher()
  }
}

/** What was kept, or null where nobody can read it any more. */
function readKept(written: string | null): Sent | null {
  try {
    return written === null ? null : (JSON.parse(written) as Sent)
  } catch {
    return null
  }
}
