import {
  columnWidths,
  fittedCells,
  isBare,
  isShort,
  numberOutline,
  type OutlineCount,
} from '@/lib/papers/layout'
import { printable, printableLine } from '@/lib/papers/letters'
import {
  type Block,
  type Cell,
  type Level,
  type List,
  type Outline,
  type Paper,
  type Run,
  type Table,
} from '@/lib/papers/paper'
import { plainText } from '@/lib/papers/plain-text'
import { linesOf, oneLine, runOf, runsOf, type Sheet, tongueOf } from '@/lib/papers/print-pdf/text'

/** What is counted while one paper is laid out. */
type Counts = { outline: OutlineCount; paragraphs: number; headingLevel: number }

type Place = { readonly paper: Paper; readonly counts: Counts; readonly at: 'page' | 'inside' }

type HeadingLook = {
  readonly look: Level
  readonly number: string
  readonly margin: 'number' | 'indent' | 'none'
  /** A heading stays with what follows, unless it stands alone. */
  readonly alone?: boolean
}

/** The look is as asked; the level told to a screen reader never skips one, as PDF/UA demands. */
function headingOf(runs: readonly Run[], { look, number, margin, alone = false }: HeadingLook, place: Place) {
  if (printableLine(plainText(runs)) === '' && printableLine(number) === '') return []
  place.counts.headingLevel = Math.min(look, place.counts.headingLevel + 1)
  return [
    {
      kind: 'heading',
      look,
      level: place.counts.headingLevel,
      number: oneLine(number, place),
      margin: margin !== 'none',
      sticky: !alone,
      runs: runsOf(runs, place),
    },
  ]
}

function outlineOf(outline: Outline, place: Place): Sheet[] {
  const from = outline.begins === 'anew' ? undefined : place.counts.outline
  const { numbered, reached } = numberOutline(outline.items, from)
  place.counts.outline = reached
  return numbered.flatMap(({ item, level, number }): Sheet[] => {
    const look = { look: level, number: number ?? '', margin: 'number', alone: isBare(item) } as const
    const heading = headingOf(item.title, look, place)
    const blocks = blocksOf(item.blocks, { ...place, at: 'inside' }).map(keptWithNext)
    return blocks.length === 0 ? heading : [...heading, { kind: 'indented', blocks }]
  })
}

/** A quiet line right under a heading stays with what follows it. */
const keptWithNext = (block: Sheet, index: number): Sheet =>
  index === 0 && block['tone'] === 'quiet' ? { ...block, sticky: true } : block

/** A cell of one paragraph needs no paragraph around it. */
function cellOf(cell: Cell, place: Place): Sheet | string {
  const blocks = blocksOf(cell.blocks, place)
  const [only, another] = blocks
  if (
    only?.['kind'] !== 'paragraph' ||
    only['tone'] !== null ||
    only['align'] !== null ||
    another !== undefined
  )
    return { blocks }
  const runs = only['runs'] as readonly unknown[]
  return runs.length === 1 && typeof runs[0] === 'string' ? runs[0] : { runs }
}

const listOf = (list: List, place: Place): Sheet => ({
  kind: 'list',
  style: list.style,
  items: list.items.map((item) => ({ runs: runsOf(item.runs, place), blocks: blocksOf(item.blocks, place) })),
})

function tableOf(table: Table, place: Place): Sheet[] {
  const { columns } = table
  if (columns.length === 0) return []
  const widths = columnWidths(columns, 10_000)
  return [
    {
      kind: 'table',
      caption: table.caption === undefined ? null : runsOf(table.caption, place),
      columns: columns.map((column, index) => ({
        width: widths[index],
        align: column.align ?? 'start',
        heading: oneLine(column.heading, place),
      })),
      groups: (table.groups ?? []).map((group) => ({
        span: group.span,
        heading: oneLine(group.heading, place),
      })),
      rows: table.rows.map((row) => {
        if (row.kind === 'section') return { kind: 'section', runs: runsOf(row.runs, place) }
        const cells = fittedCells(row.cells, columns)
        return {
          kind: 'row',
          short: isShort(cells, columns),
          cells: cells.map((cell) => cellOf(cell, place)),
        }
      }),
    },
  ]
}

function blockOf(block: Block, place: Place): Sheet[] {
  const inside: Place = { ...place, at: 'inside' }
  switch (block.kind) {
    case 'heading':
      return headingOf(block.runs, { look: block.level, number: block.number ?? '', margin: 'none' }, place)
    case 'paragraph': {
      const runs = runsOf(block.runs, place)
      if (runs.length === 0) return []
      return [
        { kind: 'paragraph', tone: block.tone ?? null, align: block.align ?? null, sticky: false, runs },
      ]
    }
    case 'labelled':
      return [
        {
          kind: 'labelled',
          label: linesOf(block.label, place),
          mark: block.mark === undefined ? null : runOf({ kind: 'mark', text: block.mark }, place),
          runs: runsOf(block.runs, place),
          blocks: blocksOf(block.blocks, inside),
        },
      ]
    case 'list':
      return block.items.length === 0 ? [] : [listOf(block, inside)]
    case 'numbered':
      place.counts.paragraphs += 1
      return [
        {
          kind: 'numbered',
          number: `${String(place.counts.paragraphs)}.`,
          runs: runsOf(block.runs, place),
          blocks: blocksOf(block.blocks, inside),
        },
      ]
    case 'outline':
      return outlineOf(block, place)
    case 'table':
      return tableOf(block, inside)
    case 'page break':
      return place.at === 'page' ? [{ kind: 'page break' }] : []
  }
}

const blocksOf = (blocks: readonly Block[], place: Place): Sheet[] =>
  blocks.flatMap((block) => blockOf(block, place))

/** A title is never empty: PDF/UA demands one. */
const untitled = 'Untitled'

export function sheetOf(paper: Paper): Sheet {
  const place: Place = {
    paper,
    counts: { outline: [0, 0, 0], paragraphs: 0, headingLevel: 0 },
    at: 'page',
  }
  const title = printableLine(paper.title) === '' ? untitled : printable(paper.title)
  return {
    title: printableLine(title),
    titleLines: linesOf(title, place),
    subtitles: paper.subtitles
      .filter((line) => printableLine(line) !== '')
      .map((line) => linesOf(line, place)),
    language: tongueOf(paper.language),
    orientation: paper.orientation,
    marking: oneLine(paper.marking ?? '', place),
    asOf: oneLine(paper.asOf, place),
    audience: oneLine(paper.audience, place),
    state: oneLine(paper.state ?? '', place),
    notice: oneLine(paper.notice ?? '', place),
    blocks: blocksOf(paper.blocks, place),
  }
}
