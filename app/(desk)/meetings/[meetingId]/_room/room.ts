import { type Drawer, keepSeen, keepTyped, lastSeen, openDrawer, typedIn } from '@/app/(desk)/_parts/drawer'
import { watchPage } from '@/app/(desk)/_parts/page-life'
import { tellSaveState } from '@/app/_ui/states/save-state'
import { clockWords } from '@/app/_ui/text/clock-words'
import { newId } from '@/lib/kernel/ids'
import type { Act, Done } from './acts'
import { type Drafts, noDrafts, readDrafts, worthKeeping } from './drafts'
import { type Answer, dismiss, emptyOutbox, keptOutbox, type Outbox, put, type Refused, settle } from './outbox'
import { replay } from './replay'
import { currentOf, type RoomView, type SeenRoom } from './view'
import { ask, send } from './wire'

const pause = { sending: 50, leaving: 50, looking: 3_000, mostTries: 5, longest: 15_000 }
const mostAtOnce = 20

export type ShownRoom = {
  readonly view: RoomView
  /** How many acts the house does not have yet, and whether the last try failed. */
  readonly unsent: number
  readonly cut: boolean
  readonly refused: readonly Refused[]
  readonly drafts: Drafts
  readonly gone: boolean
}

/** The room of a meeting: keeps on this device what is done in it until the house has it, sends it, and looks what others did. */
export class Room {
  private server: SeenRoom
  /** This device's clock when the house's was read. */
  private readAt = Date.now()
  private outbox: Outbox = emptyOutbox
  private drafts: Drafts = noDrafts
  /** Taken by the house, but not in the view it last sent. */
  private taken: Done[] = []
  private drawer: Drawer<Outbox> | null = null
  private shown: ShownRoom
  private readonly watchers = new Set<() => void>()
  private sending: ReturnType<typeof setTimeout> | undefined
  private looking: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private failures = 0
  private closed = false

  constructor(
    private readonly personId: string,
    initial: SeenRoom,
  ) {
    this.server = initial
    this.shown = { view: initial.view, unsent: 0, cut: false, refused: [], drafts: noDrafts, gone: false }
  }

  readonly get = (): ShownRoom => this.shown

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** The house's time, as far as this device can tell. */
  readonly now = (): Date =>
    new Date(new Date(this.server.now).getTime() + (Date.now() - this.readAt) * this.server.pace)

  /** Begins to send and to look; returns how to stop. */
  open(): () => void {
    this.closed = false
    this.recall()
    const stop = watchPage({
      back: () => {
        this.failures = 0
        this.soon(0)
        void this.look()
      },
      hidden: () => void this.send(),
      cut: () => this.show(),
    })
    void openDrawer(this.personId, this.server.view.meetingId, keptOutbox).then((drawer) => {
      if (this.closed) {
        drawer.close()
        return
      }
      this.drawer = drawer
      this.change(keptOutbox.joined(drawer.found, this.outbox))
      if (this.outbox.waiting.length > 0) this.soon(0)
    })
    void this.look()
    return () => {
      this.closed = true
      stop()
      clearTimeout(this.sending)
      clearTimeout(this.looking)
      void this.leave()
    }
  }

  /** What was done in the last moment is sent on leaving, and its answer still written into the drawer. */
  private async leave(): Promise<void> {
    const { drawer } = this
    while (this.busy) await new Promise((resolve) => setTimeout(resolve, pause.leaving))
    await this.send()
    drawer?.close()
    if (this.drawer === drawer) this.drawer = null
  }

  /** Does something here at once, and lets the house know. */
  readonly act = (act: Act): void => {
    this.change(put(this.outbox, { ...act, key: newId() }))
    this.soon(pause.sending)
  }

  /** Turns the meeting to an item, or to none; returns how to take that back, as if it had not been. */
  readonly turnTo = (itemId: string | null): (() => void) => {
    const before = currentOf(this.shown.view)
    const at = this.now().toISOString()
    this.act({ verb: 'turn', input: { itemId, at } })
    return () => this.act({ verb: 'turn', input: { itemId: before, at } })
  }

  readonly letGo = ({ act }: Refused): void => this.change(dismiss(this.outbox, act.key))

  /** Keeps what is being typed, letter by letter. */
  readonly type = (drafts: Partial<Drafts>): void => {
    this.drafts = { ...this.drafts, ...drafts }
    keepTyped(this.personId, this.server.view.meetingId, worthKeeping(this.drafts))
    this.show()
  }

  /** A page that was kept on this device may be older than what was last seen here. */
  private recall(): void {
    this.drafts = readDrafts(typedIn(this.personId, this.server.view.meetingId))
    const kept = lastSeen(this.personId, this.server.view.meetingId)
    const last = kept === null ? null : (JSON.parse(kept) as { seen: SeenRoom; readAt: number })
    if (last !== null && last.seen.now > this.server.now) {
      // what an earlier release of the house has kept may lack a part
      this.server = { ...last.seen, view: { ...this.server.view, ...last.seen.view } }
      this.readAt = last.readAt
    }
    this.show()
  }

  private change(outbox: Outbox): void {
    this.outbox = outbox
    this.drawer?.keep(outbox)
    this.show()
    if (outbox.refused.length > 0)
      tellSaveState({ kind: 'refused', reason: outbox.refused[0]?.message ?? '' })
    else if (outbox.waiting.length > 0) tellSaveState({ kind: this.isCut() ? 'kept' : 'saving' })
  }

  private isCut(): boolean {
    return this.failures > 0 || !navigator.onLine
  }

  private show(gone = this.shown.gone): void {
    const { waiting, refused } = this.outbox
    this.shown = {
      view: replay(this.server.view, [...this.taken, ...waiting]),
      unsent: waiting.length,
      cut: this.isCut(),
      refused,
      drafts: this.drafts,
      gone,
    }
    for (const watcher of this.watchers) watcher()
  }

  private soon(delay: number): void {
    if (this.closed) return
    clearTimeout(this.sending)
    this.sending = setTimeout(() => void this.send(), delay)
  }

  private async send(): Promise<void> {
    if (this.busy || this.outbox.waiting.length === 0) return
    this.busy = true
    // after a failure one by one, so that one bad act is found and does not hold up the others
    const batch = this.outbox.waiting.slice(0, this.failures > 1 ? 1 : mostAtOnce)
    const sent = await send(this.server.view.meetingId, batch)
    this.busy = false
    if (sent.kind === 'answered') this.answered(batch, sent.answers)
    else if (sent.kind === 'refused' && batch.length === 1) this.answered(batch, [sent.answer])
    else this.failed(batch, sent.kind)
  }

  private answered(batch: readonly Done[], answers: readonly Answer[]): void {
    this.failures = 0
    this.taken.push(...batch.filter((_, index) => answers[index]?.ok === true))
    const settled = settle(this.outbox, batch, answers)
    this.change(settled)
    if (settled.waiting.length > 0) this.soon(0)
    else if (settled.refused.length === 0) tellSaveState({ kind: 'saved', at: clockWords(new Date()) })
    void this.look()
  }

  private failed(batch: readonly Done[], kind: 'unreachable' | 'fault' | 'refused' | 'signed-out'): void {
    this.failures += 1
    this.show()
    if (kind === 'signed-out')
      tellSaveState({
        kind: 'refused',
        reason: 'you are signed out. Sign in in another tab; what you typed is kept here.',
      })
    else tellSaveState({ kind: 'kept' })
    if (kind === 'fault' && batch.length === 1 && this.failures > pause.mostTries) {
      const message = 'This could not be saved, by a fault of ours. Copy it, and try once more later.'
      this.answered(batch, [{ ok: false, message, fields: {} }])
      return
    }
    this.soon(kind === 'refused' ? 0 : Math.min(pause.longest, 1_000 * 2 ** this.failures))
  }

  /** Fetches the room as it is now; what was taken before the question is in the answer. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.looking)
    if (document.visibilityState === 'visible' && !this.busy) {
      const { taken } = this
      const before = taken.length
      const found = await ask(this.server.view.meetingId, this.server.hash)
      if (found.kind === 'changed') {
        this.server = found.seen
        this.readAt = Date.now()
        const kept = JSON.stringify({ seen: this.server, readAt: this.readAt })
        keepSeen(this.personId, this.server.view.meetingId, kept)
      }
      if (found.kind === 'changed' || found.kind === 'same') {
        this.taken = this.taken.slice(before)
        if (found.kind === 'changed' || before > 0) this.show(false)
      }
      if (found.kind === 'gone' && !this.shown.gone) this.show(true)
    }
    if (!this.closed) this.looking = setTimeout(() => void this.look(), pause.looking)
  }
}
