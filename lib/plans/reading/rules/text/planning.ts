import type { LeftOutReason, Place } from '../../model'
import type { Segment } from './segments'
import { type Sorted } from './sorting'
import { type Node, type Paragraph, announcesGoals } from './tree'
import { isLeadIn } from './wording'

/** The outline as it will stand in the plan: each line with the headings above it. */
export type Planned = {
  readonly entries: readonly PlannedEntry[]
  readonly asides: readonly PlannedAside[]
}

export type PlannedEntry =
  | { readonly kind: 'heading'; readonly node: Node; readonly above: readonly Node[] }
  | {
      readonly kind: 'line'
      readonly printed: string | null
      readonly text: string
      readonly place: Place
      readonly above: readonly Node[]
      readonly subItems: number
      readonly joined: readonly Paragraph[]
    }

export type PlannedAside = {
  readonly reason: LeftOutReason
  readonly segment: Segment
  readonly text: string
  readonly near: string
}

/** Walks the tree in the order of the text and says what becomes of each piece. */
export function planEntries(root: Node, sorted: ReadonlyMap<Node, Sorted>): Planned {
  const entries: PlannedEntry[] = []
  const asides: PlannedAside[] = []
  walk(root, [])
  return { entries, asides }

  function walk(node: Node, above: readonly Node[]): void {
    const bearing = node.children.length > 0
    node.children.forEach((child, at) => {
      addParagraphs(node, above, at, bearing)
      if (announcesGoals(child) && child.segment !== null) {
        asides.push({ reason: 'lead-in', segment: child.segment, text: child.text, near: node.text })
        walk(child, above)
      } else if (sorted.get(child) === 'heading') {
        entries.push({ kind: 'heading', node: child, above })
        walk(child, [...above, child])
      } else {
        entries.push(toLine(child, above))
      }
    })
    addParagraphs(node, above, node.children.length, bearing)
  }

  /** Under a heading: bullets are lines; a paragraph is one only where the heading has nothing else. */
  function addParagraphs(node: Node, above: readonly Node[], before: number, bearing: boolean): void {
    for (const paragraph of node.paragraphs) {
      if (paragraph.before !== before) continue
      const { segment, text } = paragraph
      if (segment.bullet || (!bearing && above.length > 0 && !isLeadIn(text))) {
        entries.push({
          kind: 'line',
          printed: null,
          text,
          place: segment.place,
          above,
          subItems: 0,
          joined: [],
        })
      } else {
        asides.push({ reason: 'lead-in', segment, text, near: node.text })
      }
    }
  }
}

function toLine(node: Node, above: readonly Node[]): PlannedEntry {
  const subItems: string[] = []
  const joined: Paragraph[] = []
  gather(node, subItems, joined)
  return {
    kind: 'line',
    printed: node.segment?.label?.printed ?? null,
    text: [node.text, ...subItems].join('\n').trim(),
    place: node.segment?.place ?? { unit: 'line', number: 0, page: null, sheet: null },
    above,
    subItems: subItems.length - joined.length,
    joined,
  }
}

/** What stands under a line stays with it, each on a line of its own, numbers as printed. */
function gather(node: Node, subItems: string[], joined: Paragraph[]): void {
  node.children.forEach((child, at) => {
    gatherParagraphs(node, at, subItems, joined)
    subItems.push(`${child.segment?.label?.printed ?? ''} ${child.text}`.trim())
    gather(child, subItems, joined)
  })
  gatherParagraphs(node, node.children.length, subItems, joined)
}

function gatherParagraphs(node: Node, before: number, subItems: string[], joined: Paragraph[]): void {
  for (const paragraph of node.paragraphs) {
    if (paragraph.before !== before) continue
    subItems.push(paragraph.segment.bullet ? `• ${paragraph.text}` : paragraph.text)
    if (!paragraph.segment.bullet) joined.push(paragraph)
  }
}
