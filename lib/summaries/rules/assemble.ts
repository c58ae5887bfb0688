import { inDocumentOrder, type TreeRow } from '@/lib/kernel/ordered-tree'
import type { ParagraphKind, SourceState, SummaryCircle, SummaryRow } from '../model'
import { type Destinations, sentenceOf, type Worded } from './wording'

export type AssembledItem = TreeRow & {
  readonly title: string
  readonly topicId: string | null
  readonly circle: SummaryCircle
}
export type AssembledOutcome = Worded & {
  readonly id: string
  readonly itemId: string | null
  readonly topicId: string | null
  readonly circle: SummaryCircle
}

/** A paragraph as the outcomes would have it, with where it comes from. */
export type Piece = {
  /** Tells a piece of one assembly in the next: its outcome, or the item whose heading it is. */
  readonly source: string
  readonly kind: ParagraphKind
  readonly text: string
  readonly outcomeId: string | null
  readonly itemId: string | null
  readonly topicId: string | null
  readonly circle: SummaryCircle
}

/**
 * The summary as the outcomes tell it: under each heading of the agenda, in its order, a paragraph for each outcome in the
 * order in which it was written down. What belongs to no item comes last, under no heading of its own.
 */
export function assemble(
  items: readonly AssembledItem[],
  outcomes: readonly AssembledOutcome[],
  destinations: Destinations,
): readonly Piece[] {
  const met = inDocumentOrder(items)
  const pieces: Piece[] = []
  const told = new Set<string>()
  let heading: AssembledItem | null = null
  for (const { row, depth } of met) {
    if (depth === 0) heading = row
    const here = outcomes.filter(({ itemId }) => itemId === row.id)
    if (here.length === 0 || heading === null) continue
    if (!told.has(heading.id)) pieces.push(headingOf(heading))
    told.add(heading.id)
    pieces.push(...here.map((outcome) => paragraphOf(outcome, destinations)))
  }
  const known = new Set(met.map(({ row }) => row.id))
  const loose = outcomes.filter(({ itemId }) => itemId === null || !known.has(itemId))
  return [...pieces, ...loose.map((outcome) => paragraphOf(outcome, destinations))]
}

function headingOf({ id, title, topicId, circle }: AssembledItem): Piece {
  return { source: `item ${id}`, kind: 'HEADING', text: title, outcomeId: null, itemId: id, topicId, circle }
}

function paragraphOf(outcome: AssembledOutcome, destinations: Destinations): Piece {
  return {
    source: `outcome ${outcome.id}`,
    kind: 'PARAGRAPH',
    text: sentenceOf(outcome, destinations),
    outcomeId: outcome.id,
    itemId: outcome.itemId,
    topicId: outcome.topicId,
    circle: outcome.circle,
  }
}

/** Where a row of the summary comes from, in the words of a piece; null for what the desk wrote itself. */
export function sourceOf(
  row: Pick<SummaryRow, 'kind' | 'outcomeId' | 'itemId' | 'assembled'>,
): string | null {
  if (row.assembled === null) return null
  if (row.outcomeId !== null) return `outcome ${row.outcomeId}`
  return row.kind === 'HEADING' && row.itemId !== null ? `item ${row.itemId}` : null
}

/** What assembling once more has to write. Nothing that was edited is among it, and nothing that was taken out comes back. */
export type Assembly = {
  /** A new piece and the row it comes to stand after; null at the very beginning. Later ones may stand after earlier ones. */
  readonly added: readonly { readonly piece: Piece; readonly after: string | null }[]
  /** Rows nobody edited, whose source reads otherwise now. */
  readonly reworded: readonly { readonly id: string; readonly piece: Piece }[]
}

/**
 * What is new since the last assembly. `rows` are in their order, with those taken out among them, which hold the place of
 * their source. A new piece comes to stand after the piece it follows in the agenda, wherever the desk has moved that.
 */
export function mergeAssembly(
  rows: readonly (SummaryRow & { readonly removedAt: Date | null })[],
  pieces: readonly Piece[],
): Assembly {
  const bySource = new Map(rows.flatMap((row) => (sourceOf(row) === null ? [] : [[sourceOf(row), row]])))
  const added: { piece: Piece; after: string | null }[] = []
  const reworded: { id: string; piece: Piece }[] = []
  let after: string | null = null
  for (const piece of pieces) {
    const row = bySource.get(piece.source)
    if (row === undefined) {
      added.push({ piece, after })
      after = piece.source
      continue
    }
    after = row.id
    const isUntouched = row.removedAt === null && row.text === row.assembled
    if (isUntouched && row.text !== piece.text) reworded.push({ id: row.id, piece })
  }
  return { added, reworded }
}

/** How a sourced row stands, and what its source says now. */
export type Standing = { readonly state: SourceState; readonly reads: string | null }

/** How each sourced row stands to what its source says now. */
export function sourceStates(
  rows: readonly SummaryRow[],
  pieces: readonly Piece[],
): ReadonlyMap<string, Standing> {
  const bySource = new Map(pieces.map((piece) => [piece.source, piece]))
  const standings = new Map<string, Standing>()
  for (const row of rows) {
    const source = sourceOf(row)
    if (source === null) continue
    const reads = bySource.get(source)?.text ?? null
    // a heading with nothing under it any more is no news: whatever stood there tells it
    if (reads === null && row.kind === 'HEADING') continue
    const state = reads === null ? 'GONE' : reads === row.assembled ? 'AS_IT_WAS' : 'CHANGED'
    standings.set(row.id, { state, reads })
  }
  return standings
}

/** How many pieces assembling again would bring or reword. */
export function countNew({ added, reworded }: Assembly): number {
  return added.length + reworded.length
}
