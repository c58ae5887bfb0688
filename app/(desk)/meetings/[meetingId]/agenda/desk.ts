import { type Drawer, openDrawer } from '@/app/(desk)/_parts/drawer'
import { watchPage } from '@/app/(desk)/_parts/page-life'
import { tellSaveState } from '@/app/_ui/states/save-state'
import { clockWords } from '@/app/_ui/text/clock-words'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import type { AgendaView } from '@/lib/agendas/model/view'
import { type Edit, fieldOf } from './edits'
import { keptOutbox } from './kept'
import {
  type Answer,
  dismiss,
  emptyOutbox,
  joined,
  type Outbox,
  put,
  type Refused,
  settle,
  take,
  writtenRevision,
} from './outbox'
import { replay } from './replay'
import { ask, send } from './wire'

const pause = { typing: 400, leaving: 50, looking: 2_500, mostTries: 5, longest: 30_000 }
const mostAtOnce = 20

/** What the page shows: the agenda with all that is still on its way in it, and what was refused. */
export type Shown = {
  readonly view: AgendaView
  readonly refused: readonly Refused[]
  readonly gone: boolean
}

/** An open agenda: keeps what is done here until the house has it, sends it, and looks what others did. */
export class Desk {
  private server: SeenView
  private outbox: Outbox = emptyOutbox
  /** Taken by the house, but not in the view it last sent. */
  private taken: Edit[] = []
  private drawer: Drawer<Outbox> | null = null
  private shown: Shown
  private readonly watchers = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private looking: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private failures = 0
  private closed = false
  /** The revisions of texts as those who type in them saw them. */
  private readonly bases = new Map<string, number>()

  constructor(
    private readonly personId: string,
    initial: SeenView,
    private readonly refusedElsewhere: (refused: Refused) => void,
  ) {
    this.server = initial
    this.shown = { view: initial.view, refused: [], gone: false }
  }

  readonly get = (): Shown => this.shown

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** Begins to send and to look; returns how to stop. */
  open(): () => void {
    this.closed = false
    const stop = watchPage({
      back: () => {
        this.failures = 0
        this.soon(0)
        void this.look()
      },
      hidden: () => void this.send(),
    })
    void openDrawer(this.personId, this.server.view.id, keptOutbox).then((drawer) => {
      if (this.closed) {
        drawer.close()
        return
      }
      this.drawer = drawer
      this.change(joined(drawer.found, this.outbox))
      if (this.outbox.waiting.length > 0) this.soon(0)
    })
    this.lookLater()
    return () => {
      this.closed = true
      stop()
      clearTimeout(this.timer)
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
  readonly act = (edit: Edit): void => {
    this.change(put(this.outbox, edit))
    this.soon(pause.typing)
  }

  /** When all that was done here has been sent; at once without a network, for then nobody knows when. */
  readonly sentAll = (): Promise<void> =>
    new Promise((done) => {
      const isSent = () => this.outbox.waiting.length === 0 || !navigator.onLine
      if (isSent()) {
        done()
        return
      }
      const stop = this.watch(() => {
        if (!isSent()) return
        stop()
        done()
      })
      this.soon(0)
    })

  readonly letGo = ({ edit }: Refused): void => this.change(dismiss(this.outbox, edit.input.editId))

  /** Remembers which revision of a text somebody has before them who begins to type in it. */
  readonly begin = (field: string, revision: number): void => {
    const own = [...this.taken, ...this.outbox.waiting.map(({ edit }) => edit)]
    // what is on its way was written here: its answer will say which revision it became
    if (!own.some((edit) => fieldOf(edit) === field)) this.bases.set(field, revision)
  }

  readonly baseOf = (field: string, otherwise: number): number => this.bases.get(field) ?? otherwise

  private change(outbox: Outbox): void {
    this.outbox = outbox
    this.drawer?.keep(outbox)
    this.show()
    if (outbox.refused.length > 0)
      tellSaveState({ kind: 'refused', reason: outbox.refused[0]?.message ?? '' })
    else if (outbox.waiting.length > 0)
      tellSaveState({ kind: this.failures > 0 || !navigator.onLine ? 'kept' : 'saving' })
  }

  private show(gone = this.shown.gone): void {
    const { waiting, refused } = this.outbox
    const edits = [...this.taken, ...refused.map(({ edit }) => edit), ...waiting.map(({ edit }) => edit)]
    this.shown = { view: replay(this.server.view, edits), refused, gone }
    for (const watcher of this.watchers) watcher()
  }

  private soon(delay: number): void {
    if (this.closed) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), delay)
  }

  private async send(): Promise<void> {
    if (this.busy || this.outbox.waiting.length === 0) return
    this.busy = true
    // after a failure one by one, so that one bad edit is found and does not hold up the others
    const { batch, outbox } = take(this.outbox, this.failures > 1 ? 1 : mostAtOnce)
    this.change(outbox)
    const sent = await send(this.server.view.id, batch)
    this.busy = false
    if (sent.kind === 'answered') this.answered(batch, sent.answers)
    else if (sent.kind === 'refused' && batch.length === 1) this.answered(batch, [sent.answer])
    else this.failed(batch, sent.kind)
  }

  private answered(batch: readonly Edit[], answers: readonly Answer[]): void {
    this.failures = 0
    for (const [index, edit] of batch.entries()) {
      const answer = answers[index]
      if (answer?.ok !== true) continue
      this.taken.push(edit)
      const revision = writtenRevision(edit, answer.data)
      if (revision !== null) this.bases.set(fieldOf(edit) ?? '', revision)
    }
    let settled = settle(this.outbox, batch, answers)
    for (const refused of settled.refused) {
      if (fieldOf(refused.edit) !== null) continue
      settled = dismiss(settled, refused.edit.input.editId)
      this.refusedElsewhere(refused)
    }
    this.change(settled)
    if (settled.waiting.length > 0) this.soon(0)
    else if (settled.refused.length === 0) tellSaveState({ kind: 'saved', at: clockWords(new Date()) })
    void this.look()
  }

  private failed(batch: readonly Edit[], kind: 'unreachable' | 'fault' | 'refused' | 'signed-out'): void {
    this.failures += 1
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

  private lookLater(): void {
    clearTimeout(this.looking)
    if (!this.closed) this.looking = setTimeout(() => void this.look(), pause.looking)
  }

  /** Fetches the agenda as it is now; what was taken before the question is in the answer. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.looking)
    if (document.visibilityState === 'visible' && !this.busy) {
      const taken = [...this.taken]
      const found = await ask(this.server.view.id, this.server.hash)
      if (found.kind === 'changed') this.server = found.seen
      if (found.kind === 'changed' || found.kind === 'same') {
        this.taken = this.taken.filter((edit) => !taken.includes(edit))
        if (found.kind === 'changed' || taken.length > 0) this.show(false)
      }
      if (found.kind === 'gone' && !this.shown.gone) this.show(true)
    }
    this.lookLater()
  }
}
