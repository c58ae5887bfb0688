import { startsWithAction } from './actions'
import { type Node, announcesGoals } from './tree'
import { countWords, isCapitals, isEnded, isLeadIn, startsLower } from './wording'

/** What a node of the outline is in the plan. */
export type Sorted = 'heading' | 'line'

/** How the nodes of one depth and kind of number are mostly used. */
type Level = { readonly nodes: number; readonly bearing: number }

/** Decides for every node whether it is a heading or a line; a line keeps what stands under it as its sub-items. */
export function sortNodes(root: Node): ReadonlyMap<Node, Sorted> {
  const levels = new Map<string, Level>()
  countLevels(root, levels)
  const sorted = new Map<Node, Sorted>()
  sortChildren(root, 0, levels, sorted)
  return sorted
}

function levelOf(node: Node): string {
  return `${String(node.depth)} ${node.numeral?.kind ?? ''} ${String(node.numeral?.path.length ?? 0)}`
}

function countLevels(node: Node, levels: Map<string, Level>): void {
  for (const child of node.children) {
    const level = levels.get(levelOf(child)) ?? { nodes: 0, bearing: 0 }
    levels.set(levelOf(child), { nodes: level.nodes + 1, bearing: level.bearing + (bears(child) ? 1 : 0) })
    countLevels(child, levels)
  }
}

/** Something stands under it that may be a line. */
function bears(node: Node): boolean {
  if (node.children.length > 0 || node.paragraphs.some((paragraph) => paragraph.segment.bullet)) return true
  if (!isTitle(node) || startsWithAction(node.text)) return false
  return node.paragraphs.some((paragraph) => startsWithAction(paragraph.text))
}

function sortChildren(
  parent: Node,
  above: number,
  levels: ReadonlyMap<string, Level>,
  sorted: Map<Node, Sorted>,
): void {
  for (const node of parent.children) {
    const sort = isHeading(node, parent, above, levels) ? 'heading' : 'line'
    sorted.set(node, sort)
    if (sort === 'heading') sortChildren(node, above + 1, levels, sorted)
  }
}

function isHeading(node: Node, parent: Node, above: number, levels: ReadonlyMap<string, Level>): boolean {
  if (node.kind !== 'node' || announcesGoals(node)) return true
  const level = levels.get(levelOf(node)) ?? { nodes: 1, bearing: 0 }
  const share = level.bearing / level.nodes
  if (!bears(node)) return isEmptyHeading(node, parent, share)
  if (above >= 2)
    return (
      isStyled(node) || (isDeepTitle(node, share) && parent.children.every((one) => isDeepTitle(one, share)))
    )
  if (isStyled(node)) return true
  if (isFinishedBelow(node)) return false
  if (!isTitle(node)) return share >= 0.6
  return above === 0 || share >= 0.3 || !startsWithAction(node.text)
}

/** "Strengthen dialogue" above "• through annual summits": the bullets end the sentence. */
function isFinishedBelow({ text, children, paragraphs }: Node): boolean {
  if (children.length > 0 || paragraphs.length === 0 || !startsWithAction(text)) return false
  return paragraphs.every((paragraph) => startsLower(paragraph.text))
}

/** On a third level most numbers are lines: a heading there bears lines as its peers do, and names no action. */
function isDeepTitle(node: Node, share: number): boolean {
  return bears(node) && isTitle(node) && share >= 0.5 && !startsWithAction(node.text)
}

/** A title with nothing under it, among others that have something. */
function isEmptyHeading(node: Node, parent: Node, share: number): boolean {
  if (!isTitle(node) || countWords(node.text) > 14) return false
  const unnumberedBelow = node.paragraphs.length > 0 && (isStyled(node) || share > 0)
  if (unnumberedBelow) return true
  if (isStyled(node) && share > 0) return true
  const bearing = parent.children.filter(bears).length
  return bearing > 0 && bearing >= parent.children.length / 2 && !startsWithAction(node.text)
}

/** The source itself shows it as a heading. */
function isStyled(node: Node): boolean {
  const styled = node.segment !== null && node.segment.heading !== null && node.segment.heading > 0
  return !/[;.]$/.test(node.text) && (styled || isCapitals(node.text))
}

/** Reads as a title: not a sentence, not a half sentence above a list. */
function isTitle(node: Node): boolean {
  if (isEnded(node.text) && !node.text.endsWith(':')) return false
  if (countWords(node.text) > 24) return false
  return !isLeadIn(node.text) && !(node.text.endsWith(':') && startsWithAction(node.text))
}
