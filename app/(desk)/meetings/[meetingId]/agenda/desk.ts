import { Exchange } from '@/app/(desk)/_parts/exchange'
import { askSeen, sendParcel } from '@/app/(desk)/_parts/parcel-wire'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import type { AgendaView } from '@/lib/agendas/model/view'
import { type Edit, fieldOf } from './edits'
import { keptOutbox } from './kept'
import { type Answer, dismiss, type Outbox, put, type Refused, settle, take, writtenRevision } from './outbox'
import { replay } from './replay'

const pause = { sending: 400, looking: 2_500, longest: 30_000 }

/** What the page shows: the agenda with all that is still on its way in it, and what was refused. */
export type Shown = {
  readonly view: AgendaView
  readonly refused: readonly Refused[]
  readonly gone: boolean
}

/** An open agenda, with all that is done in it here and by others. */
export class Desk {
  private server: SeenView
  /** Taken by the house, but not in the view it last sent. */
  private taken: Edit[] = []
  private shown: Shown
  private readonly watchers = new Set<() => void>()
  private readonly exchange: Exchange<Edit, Outbox, Answer>
  /** The revisions of texts as those who type in them saw them. */
  private readonly bases = new Map<string, number>()

  constructor(
    private readonly personId: string,
    initial: SeenView,
    private readonly refusedElsewhere: (refused: Refused) => void,
  ) {
    const { id } = initial.view
    this.server = initial
    this.shown = { view: initial.view, refused: [], gone: false }
    this.exchange = new Exchange<Edit, Outbox, Answer>({
      personId,
      about: id,
      keeping: keptOutbox,
      pause,
      take,
      send: (edits) => sendParcel<Answer>(personId, `/api/agendas/${id}/edits`, { edits }),
      settle: this.settle,
      look: this.ask,
      show: () => this.show(),
    })
  }

  readonly get = (): Shown => this.shown

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** Begins to send and to look; returns how to stop. */
  open(): () => void {
    return this.exchange.open()
  }

  /** Does something here at once, and lets the house know. */
  readonly act = (edit: Edit): void => this.exchange.put(put(this.exchange.box, edit))

  /** When all that was done here has been sent; at once without a network, for then nobody knows when. */
  readonly sentAll = (): Promise<void> =>
    new Promise((done) => {
      const isSent = () => this.exchange.box.waiting.length === 0 || !navigator.onLine
      if (isSent()) {
        done()
        return
      }
      const stop = this.watch(() => {
        if (!isSent()) return
        stop()
        done()
      })
      this.exchange.soon(0)
    })

  readonly letGo = ({ edit }: Refused): void =>
    this.exchange.change(dismiss(this.exchange.box, edit.input.editId))

  /** Remembers which revision of a text somebody has before them who begins to type in it. */
  readonly begin = (field: string, revision: number): void => {
    const own = [...this.taken, ...this.exchange.box.waiting.map(({ edit }) => edit)]
    // what is on its way was written here: its answer will say which revision it became
    if (!own.some((edit) => fieldOf(edit) === field)) this.bases.set(field, revision)
  }

  readonly baseOf = (field: string, otherwise: number): number => this.bases.get(field) ?? otherwise

  /** Fetches the agenda as it is now. */
  readonly look = (): Promise<void> => this.exchange.look()

  private show(gone = this.shown.gone): void {
    const { waiting, refused } = this.exchange.box
    const edits = [...this.taken, ...refused.map(({ edit }) => edit), ...waiting.map(({ edit }) => edit)]
    this.shown = { view: replay(this.server.view, edits), refused, gone }
    for (const watcher of this.watchers) watcher()
  }

  private readonly settle = (outbox: Outbox, batch: readonly Edit[], answers: readonly Answer[]): Outbox => {
    for (const [index, edit] of batch.entries()) {
      const answer = answers[index]
      if (answer?.ok !== true) continue
      this.taken.push(edit)
      const revision = writtenRevision(edit, answer.data)
      if (revision !== null) this.bases.set(fieldOf(edit) ?? '', revision)
    }
    let settled = settle(outbox, batch, answers)
    for (const refused of settled.refused) {
      if (fieldOf(refused.edit) !== null) continue
      settled = dismiss(settled, refused.edit.input.editId)
      this.refusedElsewhere(refused)
    }
    return settled
  }

  /** What was taken before the question is in the answer. */
  private readonly ask = async (): Promise<void> => {
    const taken = [...this.taken]
    const found = await askSeen<SeenView>(
      this.personId,
      `/api/agendas/${this.server.view.id}/changes`,
      this.server.hash,
    )
    if (found.kind === 'changed') this.server = found.seen
    if (found.kind === 'changed' || found.kind === 'same') {
      this.taken = this.taken.filter((edit) => !taken.includes(edit))
      if (found.kind === 'changed' || taken.length > 0) this.show(false)
    }
    if (found.kind === 'gone' && !this.shown.gone) this.show(true)
  }
}
