import { Refusal } from '@/lib/kernel/refusal'
import type { Place } from '../../model'
import { limits } from '../limits'
import { tidy } from '../text/joining'
import { type XmlElement, attribute, childrenOf, find } from '../xml'
import type { AutomaticNumber, Numbering } from './numbering'
import { readRuns } from './runs'
import { type ParagraphStyle, type Styles, outlineLevel } from './styles'
import { type BodyTable, readTableElement } from './tables'

/** A piece of the body of a Word document, in order. */
export type Block = BodyParagraph | BodyTable

export type BodyParagraph = {
  readonly kind: 'paragraph'
  /** From 1, as they follow each other, those in tables and text boxes included. */
  readonly number: number
  readonly lines: readonly string[]
  readonly automatic: AutomaticNumber | null
  readonly heading: number | null
  readonly contents: boolean
}

/** What the walk through the body carries along. */
export type Walk = {
  readonly styles: Styles
  readonly standard: ParagraphStyle | null
  readonly numbering: Numbering
  paragraphs: number
  rows: number
  /** Text of a paragraph whose mark was deleted: it runs into the next. */
  carried: BodyParagraph | null
}

/** Elements that only wrap paragraphs and tables. */
const wrappers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

/** The blocks in the order of the document. Deletions are left out, insertions kept. */
export function readBlocks(element: XmlElement, walk: Walk): readonly Block[] {
  return childrenOf(element).flatMap((child): readonly Block[] => {
    if (child.name === 'p') return readParagraph(child, walk)
    if (child.name === 'tbl') return [readTableElement(child, walk, readBlocks)]
    if (child.name === 'AlternateContent') {
      const chosen = find(child, 'Choice') ?? find(child, 'Fallback')
      return chosen === null ? [] : readBlocks(chosen, walk)
    }
    return wrappers.has(child.name) ? readBlocks(child, walk) : []
  })
}

function readParagraph(element: XmlElement, walk: Walk): readonly Block[] {
  walk.paragraphs += 1
  if (walk.paragraphs > limits.paragraphs)
    throw new Refusal('invalid', 'The document is far too long to be a plan.')
  const number = walk.paragraphs
  const properties = find(element, 'pPr')
  const style = walk.styles.get(attribute(find(properties, 'pStyle'), 'val') ?? '') ?? walk.standard
  const { lines, boxes } = readRuns(element)
  const tidied = lines.map(tidy)
  const markDeleted = find(properties, 'rPr', 'del') !== null || find(properties, 'rPr', 'moveFrom') !== null
  const empty = tidied.every((line) => line === '')
  if (markDeleted && empty) return boxBlocks(boxes, walk)
  const paragraph = joinCarried(walk, {
    kind: 'paragraph',
    number,
    lines: tidied,
    automatic: walk.carried === null ? automaticNumber(properties, style, walk) : null,
    heading: headingOf(properties, style),
    contents: style?.contents ?? false,
  })
  walk.carried = markDeleted ? paragraph : null
  return [...(markDeleted ? [] : [paragraph]), ...boxBlocks(boxes, walk)]
}

function boxBlocks(boxes: readonly XmlElement[], walk: Walk): readonly Block[] {
  return boxes.flatMap((box) => readBlocks(box, walk))
}

/** The number and style of the first paragraph stay, and the next one's text follows on its last line. */
function joinCarried(walk: Walk, paragraph: BodyParagraph): BodyParagraph {
  const before = walk.carried
  if (before === null) return paragraph
  const [first = '', ...rest] = paragraph.lines
  const lines = [...before.lines.slice(0, -1), tidy(`${before.lines.at(-1) ?? ''} ${first}`), ...rest]
  return { ...before, lines }
}

function headingOf(properties: XmlElement | null, style: ParagraphStyle | null): number | null {
  const own = find(properties, 'outlineLvl')
  return own === null ? (style?.heading ?? null) : outlineLevel(attribute(own, 'val'))
}

/** The paragraph's own numbering goes before its style's; number 0 takes it out of any list. */
function automaticNumber(
  properties: XmlElement | null,
  style: ParagraphStyle | null,
  walk: Walk,
): AutomaticNumber | null {
  const own = find(properties, 'numPr')
  const numId = attribute(find(own, 'numId'), 'val') ?? style?.numId ?? null
  if (numId === null || numId === '0') return null
  const written = attribute(find(own, 'ilvl'), 'val')
  const level = written === null ? (style?.level ?? null) : Number(written)
  return walk.numbering.count(numId, level === null || Number.isInteger(level) ? level : 0, style?.id ?? null)
}

/** The paragraph as it reads on paper, its automatic number first. */
export function printedText(paragraph: BodyParagraph): string {
  const number = paragraph.automatic === null || paragraph.automatic.bullet ? '' : paragraph.automatic.text
  return `${number} ${paragraph.lines.join(' ')}`.trim()
}

export function placeOf(paragraph: BodyParagraph): Place {
  return { unit: 'paragraph', number: paragraph.number, page: null, sheet: null }
}
