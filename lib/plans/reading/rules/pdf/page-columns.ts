import type { Page, PageText } from './pages'

/** The free strip between two columns of text, in points from the left. */
type Gutter = Free & {
  /** Where the left column begins. */
  readonly left: number
}
type Free = { readonly from: number; readonly to: number }

/** Columns of text are of like width, so the strip between them lies about the middle. */
const middle = { from: 0.35, to: 0.65 }
/** In points; narrower than this no one could read across. */
const narrowest = 8
/** So large a share of what is set may cross the strip: titles, and what belongs to the page. */
const mostCrossing = 0.15
/** So large a share must stand on either side. */
const leastOnSide = 0.3

/**
 * The pages with their texts in the order in which they are read, where they are set in two columns: each stretch down
 * the left and then down the right, until something goes across both. Null for pages of one column.
 */
export function inColumns(pages: readonly Page[]): readonly (readonly Page[])[] | null {
  const gutter = gutterOf(pages.flatMap(({ texts }) => texts).filter(({ text }) => text.trim() !== ''))
  return gutter === null ? null : pages.map((page) => flowsOf(page, gutter))
}

function gutterOf(texts: readonly PageText[]): Gutter | null {
  const left = Math.min(...texts.map(({ x }) => x))
  const width = Math.max(...texts.map(({ x, width: own }) => x + own)) - left
  const covered = Array.from(
    { length: Math.max(0, Math.ceil(width * (middle.to - middle.from))) || 0 },
    () => 0,
  )
  const from = left + width * middle.from
  for (const text of texts) {
    const first = Math.max(0, Math.floor(text.x - from))
    const last = Math.min(covered.length - 1, Math.ceil(text.x + text.width - from))
    for (let at = first; at <= last; at += 1) covered[at] = (covered[at] ?? 0) + 1
  }
  const free = widestFree(covered, texts.length * mostCrossing)
  if (free === null || free.to - free.from < narrowest) return null
  const gutter = { from: from + free.from, to: from + free.to, left }
  const share = (side: (text: PageText) => boolean) => texts.filter(side).length / texts.length
  const isSet =
    share((text) => isLeft(text, gutter)) >= leastOnSide &&
    share((text) => isRight(text, gutter)) >= leastOnSide
  return isSet && fills(texts, gutter) ? gutter : null
}

function widestFree(covered: readonly number[], most: number): Free | null {
  let best: Free | null = null
  let from = 0
  for (let at = 0; at <= covered.length; at += 1) {
    if (at < covered.length && (covered[at] ?? 0) <= most) continue
    if (at - from > (best === null ? 0 : best.to - best.from)) best = { from, to: at }
    from = at + 1
  }
  return best
}

/** A hyphen may hang over the edge of its column. */
function isLeft({ x, width }: PageText, { from, to }: Gutter): boolean {
  return x < from && x + width < (from + to) / 2
}

function isRight({ x }: PageText, { from, to }: Gutter): boolean {
  return x >= (from + to) / 2
}

/** Lines of text go from edge to edge of their column; a table's cells, or numbers in a column of their own, do not. */
function fills(texts: readonly PageText[], gutter: Gutter): boolean {
  const rows = new Map<string, number>()
  for (const text of texts) {
    if (!isLeft(text, gutter)) continue
    const row = String(Math.round(text.y))
    rows.set(row, Math.max(rows.get(row) ?? 0, text.x + text.width))
  }
  const full = [...rows.values()].filter(
    (end) => end - gutter.left > (gutter.from - gutter.left) * 0.8,
  ).length
  return full >= rows.size * 0.4
}

/** Every flow is read as a page of its own, from top to bottom; the right column has its margins where the left has them. */
function flowsOf(page: Page, gutter: Gutter): readonly Page[] {
  const texts = [...page.texts].sort((one, other) => other.y - one.y)
  const flows: PageText[][] = []
  let band: PageText[] = []
  const shift = gutter.to - gutter.left
  const end = () => {
    const right = band.filter((text) => !isLeft(text, gutter)).map((text) => ({ ...text, x: text.x - shift }))
    flows.push(
      band.filter((text) => isLeft(text, gutter)),
      right,
    )
    band = []
  }
  for (const text of texts) {
    if (isLeft(text, gutter) || isRight(text, gutter)) band.push(text)
    else {
      end()
      flows.push([text])
    }
  }
  end()
  return flows.filter(({ length }) => length > 0).map((own) => ({ ...page, texts: own }))
}
