import { tellSaveState } from '@/app/_ui/states/save-state'
import { clockWords } from '@/app/_ui/text/clock-words'
import { type Drawer, type Keeping, openDrawer } from './drawer'
import { watchPage } from './page-life'
import type { RefusedAct, Sent } from './parcel-wire'

/** What waits to be sent, and what was refused and not seen yet. */
type AnyBox = {
  readonly waiting: readonly unknown[]
  readonly refused: readonly { readonly message: string }[]
}

/** How one page talks with the house; times in milliseconds. */
export type Manner<Act, Box extends AnyBox, Answer> = {
  readonly personId: string
  /** The paper the page is about; what is kept on the device is kept under its name. */
  readonly about: string
  readonly keeping: Keeping<Box>
  readonly pause: { readonly sending: number; readonly looking: number; readonly longest: number }
  /** What goes out next, from the front, and the box that knows of it. */
  readonly take: (box: Box, most: number) => { readonly batch: readonly Act[]; readonly outbox: Box }
  readonly send: (batch: readonly Act[]) => Promise<Sent<Answer>>
  /** Takes note of the answers; returns the box without what was answered. */
  readonly settle: (box: Box, batch: readonly Act[], answers: readonly (Answer | RefusedAct)[]) => Box
  /** Asks what others did meanwhile. */
  readonly look: () => Promise<void>
  /** What waits has changed, or whether the network is there. */
  readonly show: () => void
}

const mostTries = 5
const mostAtOnce = 20

/** Keeps on this device what is done on a page until the house has it, sends it in its order, and looks what others did. */
export class Exchange<Act, Box extends AnyBox, Answer> {
  box: Box
  private drawer: Drawer<Box> | null = null
  private sending: ReturnType<typeof setTimeout> | undefined
  private looking: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private failures = 0
  private closed = false

  constructor(private readonly manner: Manner<Act, Box, Answer>) {
    this.box = manner.keeping.nothing
  }

  /** Whether what waits cannot be sent just now. */
  get isCut(): boolean {
    return this.failures > 0 || !navigator.onLine
  }

  /** Begins to send and to look; returns how to stop. */
  open(): () => void {
    this.closed = false
    const { personId, about, keeping, show } = this.manner
    const stop = watchPage({
      back: () => {
        this.failures = 0
        this.soon(0)
        void this.look()
      },
      hidden: () => void this.send(),
      cut: show,
    })
    void openDrawer(personId, about, keeping).then((drawer) => {
      if (this.closed) {
        drawer.close()
        return
      }
      this.drawer = drawer
      this.change(keeping.joined(drawer.found, this.box))
      if (this.box.waiting.length > 0) this.soon(0)
    })
    this.lookLater()
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
    while (this.busy) await new Promise((resolve) => setTimeout(resolve, 50))
    await this.send()
    drawer?.close()
    if (this.drawer === drawer) this.drawer = null
  }

  /** What was done at once stands in the box; it goes out when nothing more comes for a moment. */
  put(box: Box): void {
    this.change(box)
    this.soon(this.manner.pause.sending)
  }

  change(box: Box): void {
    this.box = box
    this.drawer?.keep(box)
    this.manner.show()
    const [refused] = box.refused
    if (refused !== undefined) tellSaveState({ kind: 'refused', reason: refused.message })
    else if (box.waiting.length > 0) tellSaveState({ kind: this.isCut ? 'kept' : 'saving' })
  }

  soon(delay: number): void {
    if (this.closed) return
    clearTimeout(this.sending)
    this.sending = setTimeout(() => void this.send(), delay)
  }

  private async send(): Promise<void> {
    if (this.busy || this.box.waiting.length === 0) return
    this.busy = true
    // after a failure one by one, so that one bad act is found and does not hold up the others
    const { batch, outbox } = this.manner.take(this.box, this.failures > 1 ? 1 : mostAtOnce)
    this.change(outbox)
    const sent = await this.manner.send(batch)
    this.busy = false
    if (sent.kind === 'answered') this.answered(batch, sent.answers)
    else if (sent.kind === 'refused' && batch.length === 1) this.answered(batch, [sent.answer])
    else this.failed(batch, sent.kind)
  }

  private answered(batch: readonly Act[], answers: readonly (Answer | RefusedAct)[]): void {
    this.failures = 0
    const settled = this.manner.settle(this.box, batch, answers)
    this.change(settled)
    if (settled.waiting.length > 0) this.soon(0)
    else if (settled.refused.length === 0) tellSaveState({ kind: 'saved', at: clockWords(new Date()) })
    void this.look()
  }

  private failed(batch: readonly Act[], kind: Exclude<Sent<Answer>['kind'], 'answered'>): void {
    this.failures += 1
    this.manner.show()
    if (kind === 'signed-out')
      tellSaveState({
        kind: 'refused',
        reason: 'you are signed out. Sign in in another tab; what you typed is kept here.',
      })
    else tellSaveState({ kind: 'kept' })
    if (kind === 'fault' && batch.length === 1 && this.failures > mostTries) {
      const message = 'This could not be saved, by a fault of ours. Copy it, and try once more later.'
      this.answered(batch, [{ ok: false, message, fields: {} }])
      return
    }
    this.soon(kind === 'refused' ? 0 : Math.min(this.manner.pause.longest, 1_000 * 2 ** this.failures))
  }

  /** Asks what others did, unless nobody looks or something is on its way whose answer would tell it. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.looking)
    if (document.visibilityState === 'visible' && !this.busy) await this.manner.look()
    this.lookLater()
  }

  private lookLater(): void {
    clearTimeout(this.looking)
    if (!this.closed) this.looking = setTimeout(() => void this.look(), this.manner.pause.looking)
  }
}
