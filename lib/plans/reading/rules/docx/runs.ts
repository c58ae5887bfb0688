import { type XmlElement, attribute, childrenOf, find, textOf } from '../xml'

/** The text of a paragraph: its lines (a line break within a paragraph is meant), and the text boxes anchored in it. */
export type RunText = { readonly lines: readonly string[]; readonly boxes: readonly XmlElement[] }

type Collected = { text: string[]; readonly boxes: XmlElement[] }

/** Elements that only wrap runs; tracked insertions count, as if they had been accepted. */
const wrappers: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
])

/** Collects what Word would print of a paragraph: no deletions, no field codes, no footnotes, no hidden text. */
export function readRuns(paragraph: XmlElement): RunText {
  const collected: Collected = { text: [], boxes: [] }
  collect(paragraph, collected)
  const lines = collected.text.join('').split('\n')
  return { lines, boxes: collected.boxes }
}

function collect(element: XmlElement, into: Collected): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'r') collectRun(child, into)
    else if (wrappers.has(child.name)) collect(child, into)
    else if (child.name === 'AlternateContent') collectAlternate(child, into)
  }
}

function collectRun(run: XmlElement, into: Collected): void {
  const hidden = find(run, 'rPr', 'vanish')
  if (hidden !== null && !['0', 'false'].includes(attribute(hidden, 'val') ?? '1')) return
  if (isNoteMark(run)) return
  for (const child of childrenOf(run)) {
    if (child.name === 't') into.text.push(textOf(child))
    else if (child.name === 'tab' || child.name === 'ptab') into.text.push('\t')
    else if (child.name === 'br' || child.name === 'cr') into.text.push('\n')
    else if (child.name === 'noBreakHyphen') into.text.push('-')
    else if (child.name === 'softHyphen') into.text.push('\u00ad')
    else if (child.name === 'AlternateContent') collectAlternate(child, into)
    else if (child.name === 'drawing' || child.name === 'pict' || child.name === 'object')
      findBoxes(child, into)
  }
}

/** A raised figure or star points at a footnote, typed by hand. */
function isNoteMark(run: XmlElement): boolean {
  if (attribute(find(run, 'rPr', 'vertAlign'), 'val') !== 'superscript') return false
  const text = childrenOf(run).map(textOf).join('').trim()
  return /^(?:\p{Nd}{1,2}|\*{1,3})$/u.test(text)
}

/** The same box is written twice, for new and old Word; one is enough. */
function collectAlternate(alternate: XmlElement, into: Collected): void {
  const chosen = find(alternate, 'Choice') ?? find(alternate, 'Fallback')
  if (chosen === null) return
  const before = into.boxes.length
  findBoxes(chosen, into)
  const fallback = find(alternate, 'Fallback')
  if (into.boxes.length === before && fallback !== null && fallback !== chosen) findBoxes(fallback, into)
}

function findBoxes(element: XmlElement, into: Collected): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'txbxContent') into.boxes.push(child)
    else if (child.name === 'AlternateContent') collectAlternate(child, into)
    else findBoxes(child, into)
  }
}
