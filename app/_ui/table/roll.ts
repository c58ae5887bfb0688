import { type AskedLeaf, type Leaf, reasonOf } from './leaf'

/** How it goes at an end of what has been fetched; a sentence says why it failed. */
export type Coming =
  { readonly is: 'quiet' } | { readonly is: 'coming' } | { readonly is: 'failed'; readonly why: string }

export type Roll<L> = {
  readonly leaves: readonly L[]
  /** The places of the leaves that are drawn; of the others only the height is kept. */
  readonly drawn: ReadonlySet<string | null>
  readonly ahead: Coming
  readonly behind: Coming
}

/** A row, by its leaf and its place there; -1 is the last. */
export type Spot = { readonly leaf: string | null; readonly row: number }

/** What of the list is in sight, in pixels from the top of its first fetched row. */
export type Sight = { readonly top: number; readonly bottom: number }

const quiet: Coming = { is: 'quiet' }
/** So many screens beyond the one in sight are drawn, and so many are fetched in good time. */
const drawnScreens = 1.5
const fetchedScreens = 4
const guessedRow = 60

/** A long list, page after page, rolled out around the reader. It knows pages, places and heights; the drawing is for others. */
export class RollOut<L extends Leaf<unknown>> {
  private now: Roll<L>
  private readonly heights = new Map<string | null, number>()
  private readonly stale = new Set<string | null>()
  private readonly underWay = new Set<string | null>()
  private held: readonly (string | null)[] = []
  private near: readonly (string | null)[] = []
  private wish: Spot | null = null
  private readonly going = new Map<'ahead' | 'behind', Promise<void>>()
  private edition = 0
  private hear: () => void = () => undefined

  constructor(
    first: L,
    private seen: string,
    private readonly fetchLeaf: (asked: AskedLeaf) => Promise<L>,
  ) {
    this.near = [first.start]
    this.now = { leaves: [first], drawn: new Set(this.near), ahead: quiet, behind: quiet }
  }

  get roll(): Roll<L> {
    return this.now
  }

  /** Tells every change until it is stopped. */
  listen(hear: () => void): () => void {
    this.hear = hear
    return () => {
      this.hear = () => undefined
    }
  }

  /** The page as the server has drawn it anew: what else is in sight may have changed with it. `seen` names the drawing. */
  take(leaf: L, seen: string): void {
    if (this.seen === seen) return
    this.seen = seen
    const known = this.now.leaves.find(({ start }) => start === leaf.start)
    if (known === undefined) {
      this.beginAt(leaf)
      return
    }
    for (const { start } of this.now.leaves) this.stale.add(start)
    if (known.more === leaf.more) this.replace(leaf)
    this.refreshDrawn()
  }

  heightOf({ start, rows }: L): number {
    return this.heights.get(start) ?? rows.length * guessedRow
  }

  measured(start: string | null, height: number): void {
    this.heights.set(start, height)
  }

  /** Draws what is near, fetches what will be; the place of the leaf at the top. */
  look({ top, bottom }: Sight): string | null {
    const margin = (bottom - top) * drawnScreens
    const near: (string | null)[] = []
    let [y, atTop] = [0, this.now.leaves[0]?.start ?? null]
    for (const leaf of this.now.leaves) {
      if (y <= top) atTop = leaf.start
      const end = y + this.heightOf(leaf)
      if (end >= top - margin && y <= bottom + margin) near.push(leaf.start)
      y = end
    }
    this.near = near
    this.draw()
    const reach = (bottom - top) * fetchedScreens
    if (y - bottom < reach && this.now.ahead.is === 'quiet') void this.goOn()
    if (top > 0 && top < reach && this.now.behind.is === 'quiet') void this.goBack()
    return atTop
  }

  /** The leaf that has the keyboard stays drawn, with its neighbours, wherever the reader looks. */
  hold(start: string | null): void {
    const at = this.now.leaves.findIndex((leaf) => leaf.start === start)
    this.held = at < 0 ? [] : this.now.leaves.slice(Math.max(0, at - 1), at + 2).map((leaf) => leaf.start)
    this.draw()
  }

  goOn(): Promise<void> {
    const after = this.now.leaves.at(-1)?.more ?? null
    if (after === null) return Promise.resolve()
    return this.fetchOnce('ahead', { after }, (leaf) => this.set({ leaves: [...this.now.leaves, leaf] }))
  }

  goBack(): Promise<void> {
    const until = this.now.leaves[0]?.start ?? null
    if (until === null) return Promise.resolve()
    return this.fetchOnce('behind', { until, last: '1' }, (leaf) =>
      this.set({ leaves: [leaf, ...this.now.leaves] }),
    )
  }

  /** The keyboard stands at the last row there is and goes on. */
  async stepOn(): Promise<void> {
    const last = this.now.leaves.length - 1
    await this.goOn()
    const next = this.now.leaves[last + 1]
    if (next !== undefined) this.wishFor({ leaf: next.start, row: 0 })
  }

  async stepBack(): Promise<void> {
    const { leaves } = this.now
    await this.goBack()
    const before = this.now.leaves[this.now.leaves.length - leaves.length - 1]
    if (before !== undefined) this.wishFor({ leaf: before.start, row: -1 })
  }

  async toTheEnd(): Promise<void> {
    if (this.now.leaves.at(-1)?.more !== null)
      await this.fetchInto('ahead', { last: '1' }, (leaf) => this.beginAt(leaf))
    this.wishFor({ leaf: this.now.leaves.at(-1)?.start ?? null, row: -1 })
  }

  async toTheBeginning(): Promise<void> {
    if (this.now.leaves[0]?.start !== null) await this.fetchInto('behind', {}, (leaf) => this.beginAt(leaf))
    this.wishFor({ leaf: this.now.leaves[0]?.start ?? null, row: 0 })
  }

  private wishFor(spot: Spot): void {
    this.wish = spot
    this.hold(spot.leaf)
    // drawn already, perhaps: then it is fulfilled at the next drawing, which is now
    this.set({})
  }

  /** Whoever takes the keyboard to the row that was wished for answers so, and the wish is forgotten. */
  fulfil(go: (spot: Spot) => boolean): void {
    if (this.wish !== null && go(this.wish)) this.wish = null
  }

  private fetchOnce(side: 'ahead' | 'behind', asked: AskedLeaf, keep: (leaf: L) => void): Promise<void> {
    const under =
      this.going.get(side) ?? this.fetchInto(side, asked, keep).finally(() => this.going.delete(side))
    this.going.set(side, under)
    return under
  }

  private async fetchInto(
    side: 'ahead' | 'behind',
    asked: AskedLeaf,
    keep: (leaf: L) => void,
  ): Promise<void> {
    const { edition } = this
    this.set({ [side]: { is: 'coming' } })
    try {
      const leaf = await this.fetchLeaf(asked)
      if (edition !== this.edition) return
      keep(leaf)
      this.set({ [side]: quiet })
    } catch (error) {
      if (edition === this.edition) this.set({ [side]: { is: 'failed', why: reasonOf(error) } })
    }
  }

  private beginAt(leaf: L): void {
    this.edition += 1
    this.heights.clear()
    this.stale.clear()
    this.held = []
    this.near = [leaf.start]
    this.set({ leaves: [leaf], drawn: new Set(this.near), ahead: quiet, behind: quiet })
  }

  private draw(): void {
    const drawn = new Set([...this.near, ...this.held])
    const same = drawn.size === this.now.drawn.size && [...drawn].every((start) => this.now.drawn.has(start))
    if (!same) this.set({ drawn })
    this.refreshDrawn()
  }

  /** What changed at the server while it was out of sight, or in it, is fetched between the same two places. */
  private refreshDrawn(): void {
    for (const leaf of this.now.leaves)
      if (this.now.drawn.has(leaf.start) && this.stale.has(leaf.start) && !this.underWay.has(leaf.start))
        void this.refresh(leaf)
  }

  private async refresh({ start, more }: L): Promise<void> {
    const { edition } = this
    this.underWay.add(start)
    this.stale.delete(start)
    const places = { ...(start === null ? {} : { after: start }), ...(more === null ? {} : { until: more }) }
    const leaf = await this.fetchLeaf(places).catch(() => null)
    this.underWay.delete(start)
    if (edition !== this.edition) return
    if (leaf === null) this.stale.add(start)
    else this.replace(leaf)
  }

  private replace(leaf: L): void {
    this.stale.delete(leaf.start)
    this.set({ leaves: this.now.leaves.map((one) => (one.start === leaf.start ? leaf : one)) })
  }

  private set(change: Partial<Roll<L>>): void {
    this.now = { ...this.now, ...change }
    this.hear()
  }
}
