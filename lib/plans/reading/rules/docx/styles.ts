import { type XmlElement, attribute, childrenNamed, find } from '../xml'

/** What a paragraph style says that matters to a plan. */
export type ParagraphStyle = {
  readonly id: string
  readonly name: string
  /** 0 for the title of a document, 1 to 9 for headings, null for body text. */
  readonly heading: number | null
  readonly contents: boolean
  readonly numId: string | null
  readonly level: number | null
}

export type Styles = ReadonlyMap<string, ParagraphStyle>

/** Reads the paragraph styles with what they inherit from the styles they are based on. */
export function readStyles(part: XmlElement | null): {
  readonly styles: Styles
  readonly standard: ParagraphStyle | null
} {
  const elements = new Map(
    childrenNamed(part, 'style').map((style) => [attribute(style, 'styleId') ?? '', style] as const),
  )
  const styles = new Map<string, ParagraphStyle>()
  for (const id of elements.keys()) styles.set(id, readStyle(id, elements))
  const standard = childrenNamed(part, 'style').find(
    (style) => attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1',
  )
  return { styles, standard: styles.get(attribute(standard ?? null, 'styleId') ?? '') ?? null }
}

function readStyle(id: string, elements: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  const chain = ancestry(id, elements)
  const name = (attribute(find(chain[0] ?? null, 'name'), 'val') ?? id).toLowerCase()
  const first = (...path: readonly string[]) => {
    const holder = chain.find((style) => find(style, 'pPr', ...path) !== null)
    return holder === undefined ? null : attribute(find(holder, 'pPr', ...path), 'val')
  }
  const names = chain.map((style) => (attribute(find(style, 'name'), 'val') ?? '').toLowerCase())
  const level = first('numPr', 'ilvl')
  return {
    id,
    name,
    heading: headingOf(names, first('outlineLvl')),
    contents: names.some((one) => /^toc (?:heading|\d)|^table of figures/.test(one)),
    numId: first('numPr', 'numId'),
    level: level === null ? null : Number(level),
  }
}

/** The style and those it is based on; a circle of styles ends where it closes. */
function ancestry(id: string, elements: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = []
  const seen = new Set<string>()
  for (let next: string | null = id; next !== null && !seen.has(next) && chain.length < 20;) {
    seen.add(next)
    const style = elements.get(next)
    if (style === undefined) break
    chain.push(style)
    next = attribute(find(style, 'basedOn'), 'val')
  }
  return chain
}

function headingOf(names: readonly string[], outline: string | null): number | null {
  if (names.some((name) => name === 'title' || name === 'subtitle')) return 0
  for (const name of names) {
    const level = /^(?:heading|заголовок) ?(\d)$/.exec(name)?.[1]
    if (level !== undefined) return Number(level)
  }
  return outlineLevel(outline)
}

/** Word counts outline levels from 0 and means body text by 9. */
export function outlineLevel(written: string | null): number | null {
  const level = written === null ? 9 : Number(written)
  return level >= 0 && level < 9 ? level + 1 : null
}
