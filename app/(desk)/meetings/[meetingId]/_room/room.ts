import { keepSeen, keepTyped, lastSeen, typedIn } from '@/app/(desk)/_parts/drawer'
import { Exchange } from '@/app/(desk)/_parts/exchange'
import { askSeen, sendParcel } from '@/app/(desk)/_parts/parcel-wire'
import { newId } from '@/lib/kernel/ids'
import type { Act, Done } from './acts'
import { type Drafts, noDrafts, readDrafts, worthKeeping } from './drafts'
import { type Answer, dismiss, keptOutbox, type Outbox, put, type Refused, settle, take } from './outbox'
import { replay } from './replay'
import { currentOf, momentOf, type RoomView, type SeenRoom } from './view'

const pause = { sending: 50, looking: 3_000, longest: 15_000 }

export type ShownRoom = {
  readonly view: RoomView
  /** How many acts the house does not have yet, and whether the last try failed. */
  readonly unsent: number
  readonly cut: boolean
  readonly refused: readonly Refused[]
  readonly drafts: Drafts
  readonly gone: boolean
}

/** The room of a meeting, with all that is done in it here and by others. */
export class Room {
  private server: SeenRoom
  /** This device's clock when the house's was read. */
  private readAt = Date.now()
  private drafts: Drafts = noDrafts
  /** Taken by the house, but not in the view it last sent. */
  private taken: Done[] = []
  private shown: ShownRoom
  private readonly watchers = new Set<() => void>()
  private readonly about: string
  private readonly exchange: Exchange<Done, Outbox, Answer>

  constructor(
    private readonly personId: string,
    initial: SeenRoom,
  ) {
    const { meetingId } = initial.view
    this.about = meetingId
    this.server = initial
    this.shown = { view: initial.view, unsent: 0, cut: false, refused: [], drafts: noDrafts, gone: false }
    this.exchange = new Exchange<Done, Outbox, Answer>({
      personId,
      about: meetingId,
      keeping: keptOutbox,
      pause,
      take,
      send: (acts) =>
        sendParcel<Answer>(personId, `/api/meetings/${meetingId}/day/acts`, {
          acts: acts.map(({ verb, input }) => ({ verb, input })),
        }),
      settle: this.settle,
      look: this.ask,
      show: () => this.show(),
    })
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
    this.recall()
    const stop = this.exchange.open()
    void this.exchange.look()
    return stop
  }

  /** Does something here at once, and lets the house know. */
  readonly act = (act: Act): void => {
    this.exchange.put(put(this.exchange.box, { ...act, key: newId() }))
  }

  /** Turns the meeting to an item, or to none; returns how to take that back, as if it had not been. */
  readonly turnTo = (itemId: string | null): (() => void) => {
    const before = currentOf(this.shown.view)
    const at = momentOf(this.shown.view, this.now()).toISOString()
    this.act({ verb: 'turn', input: { itemId, at } })
    return () => this.act({ verb: 'turn', input: { itemId: before, at } })
  }

  readonly letGo = ({ act }: Refused): void => this.exchange.change(dismiss(this.exchange.box, act.key))

  /** Keeps what is being typed, letter by letter. */
  readonly type = (drafts: Partial<Drafts>): void => {
    this.drafts = { ...this.drafts, ...drafts }
    keepTyped(this.personId, this.about, worthKeeping(this.drafts))
    this.show()
  }

  /** A page that was kept on this device may be older than what was last seen here. */
  private recall(): void {
    this.drafts = readDrafts(typedIn(this.personId, this.about))
    const kept = lastSeen(this.personId, this.about)
    const last = kept === null ? null : (JSON.parse(kept) as { seen: SeenRoom; readAt: number })
    if (last !== null && last.seen.now > this.server.now) {
      // what an earlier release of the house has kept may lack a part
      this.server = { ...last.seen, view: { ...this.server.view, ...last.seen.view } }
      this.readAt = last.readAt
    }
    this.show()
  }

  private show(gone = this.shown.gone): void {
    const { waiting, refused } = this.exchange.box
    this.shown = {
      view: replay(this.server.view, [...this.taken, ...waiting]),
      unsent: waiting.length,
      cut: this.exchange.isCut,
      refused,
      drafts: this.drafts,
      gone,
    }
    for (const watcher of this.watchers) watcher()
  }

  private readonly settle = (outbox: Outbox, batch: readonly Done[], answers: readonly Answer[]): Outbox => {
    this.taken.push(...batch.filter((_, index) => answers[index]?.ok === true))
    return settle(outbox, batch, answers)
  }

  /** What was taken before the question is in the answer. */
  private readonly ask = async (): Promise<void> => {
    const before = this.taken.length
    const found = await askSeen<SeenRoom>(this.personId, `/api/meetings/${this.about}/day`, this.server.hash)
    if (found.kind === 'changed') {
      this.server = found.seen
      this.readAt = Date.now()
      const kept = JSON.stringify({ seen: this.server, readAt: this.readAt })
      keepSeen(this.personId, this.about, kept)
    }
    if (found.kind === 'changed' || found.kind === 'same') {
      this.taken = this.taken.slice(before)
      if (found.kind === 'changed' || before > 0) this.show(false)
    }
    if (found.kind === 'gone' && !this.shown.gone) this.show(true)
  }
}
