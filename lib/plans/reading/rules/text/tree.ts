import { type Vocabulary, joinWraps } from './joining'
import type { Numeral } from './numeral'
import type { Step } from './outline-state'
import type { Segment } from './segments'
import { isLeadIn } from './wording'

/** A numbered text or a heading with what stands under it. */
export type Node = {
  readonly kind: 'node' | 'heading' | 'missing'
  /** Null for the root and for a heading the source lacks. */
  readonly segment: Segment | null
  readonly numeral: Numeral | null
  readonly depth: number
  readonly text: string
  readonly children: readonly Node[]
  readonly paragraphs: readonly Paragraph[]
}

/** An unnumbered text under a node, before its child of that index. */
export type Paragraph = { readonly segment: Segment; readonly text: string; readonly before: number }

/** A segment that belongs to no node. */
export type Aside = {
  readonly kind: 'title' | 'preamble' | 'closing' | 'annex'
  readonly segment: Segment
  readonly text: string
}

/** "3. The plan has two goals, as follows:" above "Goal 1" and "Goal 2", which stand where it stands. */
export function announcesGoals({ text, children }: Node): boolean {
  return isLeadIn(text) && children.some(({ numeral }) => numeral?.kind.startsWith('named') === true)
}

type Growing = {
  readonly step: Step | null
  readonly children: Growing[]
  readonly paragraphs: { segment: number; before: number }[]
}

/** Builds the tree of the outline, and returns beside it what stands outside. */
export function growTree(
  steps: readonly Step[],
  segments: readonly Segment[],
): { root: Node; asides: readonly Aside[] } {
  const texts = textsOf(steps, segments)
  const root: Growing = { step: null, children: [], paragraphs: [] }
  const grown = new Map<Step | null, Growing>([[null, root]])
  const asides: Aside[] = []
  for (const step of steps) {
    const parent = grown.get(step.parent) ?? root
    const segment = segments[step.segment]
    if (step.kind === 'joined' || segment === undefined) continue
    if (step.kind === 'text') {
      parent.paragraphs.push({ segment: step.segment, before: parent.children.length })
    } else if (step.kind === 'node' || step.kind === 'heading' || step.kind === 'missing') {
      const node: Growing = { step, children: [], paragraphs: [] }
      parent.children.push(node)
      grown.set(step, node)
    } else {
      asides.push({ kind: step.kind, segment, text: texts.get(step.segment) ?? '' })
    }
  }
  return { root: settle(root, 0, segments, texts), asides }
}

/** The text of each segment, with the pieces that proved to be its continuation. */
function textsOf(steps: readonly Step[], segments: readonly Segment[]): ReadonlyMap<number, string> {
  const pieces = new Map<number, string[]>()
  let open = -1
  for (const step of steps) {
    if (step.kind === 'missing') continue
    const segment = segments[step.segment]
    if (segment === undefined) continue
    if (step.kind === 'joined') pieces.get(open)?.push(segment.whole)
    else {
      open = step.segment
      pieces.set(open, [segment.text])
    }
  }
  const none: Vocabulary = { words: new Set(), breaking: 'typed' }
  return new Map(
    [...pieces].map(([at, texts]) => [
      at,
      joinWraps(
        texts.filter((text) => text !== ''),
        none,
      ),
    ]),
  )
}

/** Numbers nest a few levels deep at most, for a level opens only where a number says so; the depth is bounded anyhow. */
function settle(
  growing: Growing,
  depth: number,
  segments: readonly Segment[],
  texts: ReadonlyMap<number, string>,
): Node {
  const { step } = growing
  const segment = step === null || step.kind === 'missing' ? null : (segments[step.segment] ?? null)
  return {
    kind: step?.kind === 'heading' || step?.kind === 'missing' ? step.kind : 'node',
    segment,
    numeral: step?.numeral ?? null,
    depth,
    text: segment === null || step === null ? '' : (texts.get(step.segment) ?? ''),
    children: growing.children.map((child) => settle(child, depth + 1, segments, texts)),
    paragraphs: growing.paragraphs.flatMap(({ segment: at, before }) => {
      const paragraph = segments[at]
      return paragraph === undefined ? [] : [{ segment: paragraph, text: texts.get(at) ?? '', before }]
    }),
  }
}
