import {
  type Block,
  type Cell,
  type Column,
  type ColumnGroup,
  type Filling,
  type Heading,
  type Labelled,
  type Level,
  type List,
  type ListItem,
  type Numbered,
  type Outline,
  type OutlineItem,
  type PageBreak,
  type Paragraph,
  type Row,
  type Run,
  type Table,
  type TextRun,
} from '@/lib/papers/paper'

/** What a room may hand in where a paper wants runs: plain text, a run, or several of both. */
export type Words = string | Run | readonly (string | Run)[]

type Emphasis = Omit<TextRun, 'kind' | 'text'>

/** Text with emphasis: `text('Recalling', { italic: true })`. */
export const text = (value: string, emphasis: Emphasis = {}): TextRun => ({
  kind: 'text',
  text: value,
  ...emphasis,
})
export const bold = (value: string) => text(value, { bold: true })
export const italic = (value: string) => text(value, { italic: true })
export const inserted = (value: string) => text(value, { change: 'inserted' })
export const deleted = (value: string) => text(value, { change: 'deleted' })
export const link = (value: string, address: string) => text(value, { address })
export const mark = (value: string): Run => ({ kind: 'mark', text: value })
export const status = (value: string, filling: Filling): Run => ({ kind: 'status', text: value, filling })

export function runsOf(words: Words): readonly Run[] {
  if (typeof words === 'string') return words === '' ? [] : [text(words)]
  if ('kind' in words) return [words]
  return words.flatMap((word) => (typeof word === 'string' ? [...runsOf(word)] : [word]))
}

export const heading = (level: Level, words: Words, number?: string): Heading => ({
  kind: 'heading',
  level,
  runs: runsOf(words),
  ...(number !== undefined && { number }),
})

export const paragraph = (words: Words, manner: Pick<Paragraph, 'tone' | 'align'> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: runsOf(words),
  ...manner,
})

/** Smaller and grey, for what accompanies the text. */
export const quiet = (words: Words): Paragraph => paragraph(words, { tone: 'quiet' })

/** Typed text as its author broke it: an empty line parts paragraphs, a line end breaks the line. */
export const paragraphs = (typed: string): Paragraph[] =>
  typed
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()))

export const labelled = (
  label: string,
  words: Words,
  under: { readonly mark?: string; readonly blocks?: readonly Block[] } = {},
): Labelled => ({
  kind: 'labelled',
  label,
  runs: runsOf(words),
  blocks: under.blocks ?? [],
  ...(under.mark !== undefined && { mark: under.mark }),
})

export const listItem = (words: Words, ...blocks: readonly Block[]): ListItem => ({
  runs: runsOf(words),
  blocks,
})

const itemOf = (item: Words | ListItem): ListItem =>
  typeof item === 'object' && 'runs' in item ? item : listItem(item)

export const bulleted = (...items: readonly (Words | ListItem)[]): List => ({
  kind: 'list',
  style: 'bulleted',
  items: items.map(itemOf),
})

export const numberedList = (...items: readonly (Words | ListItem)[]): List => ({
  kind: 'list',
  style: 'numbered',
  items: items.map(itemOf),
})

export const outline = (...items: readonly OutlineItem[]): Outline => ({
  kind: 'outline',
  items,
  begins: 'anew',
})

/** Counts on from the paper's outline before it. */
export const outlineContinued = (...items: readonly OutlineItem[]): Outline => ({
  kind: 'outline',
  items,
  begins: 'where the last one ended',
})

type Under = { readonly blocks?: readonly Block[]; readonly items?: readonly OutlineItem[] }

export const outlineItem = (title: Words, under: Under = {}): OutlineItem => ({
  title: runsOf(title),
  numbering: 'counted',
  blocks: under.blocks ?? [],
  items: under.items ?? [],
})

/** Stands in the order and is not counted: a break, the second day. */
export const uncountedItem = (title: Words, under: Under = {}): OutlineItem => ({
  ...outlineItem(title, under),
  numbering: 'none',
})

/** A paragraph of a text whose paragraphs are numbered throughout. */
export const numbered = (words: Words, ...blocks: readonly Block[]): Numbered => ({
  kind: 'numbered',
  runs: runsOf(words),
  blocks,
})

export const pageBreak: PageBreak = { kind: 'page break' }

export const column = (heading: string, width: number, align?: Column['align']): Column => ({
  heading,
  width,
  ...(align !== undefined && { align }),
})

export const cell = (...blocks: readonly Block[]): Cell => ({ blocks })

/** A number that a workbook can add up; `shown` is what the paper prints. */
export const numberCell = (number: number, shown: Words = String(number), format?: string): Cell => ({
  blocks: [paragraph(shown)],
  value: { kind: 'number', number, ...(format !== undefined && { format }) },
})

/** A date (`YYYY-MM-DD`) that a workbook can sort; `shown` is what the paper prints. */
export const dateCell = (date: string, shown: Words = date): Cell => ({
  blocks: [paragraph(shown)],
  value: { kind: 'date', date },
})

const cellOf = (content: Words | Cell): Cell =>
  typeof content === 'object' && 'blocks' in content ? content : cell(paragraph(content))

export const row = (...cells: readonly (Words | Cell)[]): Row => ({ kind: 'row', cells: cells.map(cellOf) })

/** A line across all columns that opens a part of the table. */
export const sectionRow = (words: Words): Row => ({ kind: 'section', runs: runsOf(words) })

export const table = (
  columns: readonly Column[],
  rows: readonly Row[],
  more: { readonly name?: string; readonly caption?: Words; readonly groups?: readonly ColumnGroup[] } = {},
): Table => ({
  kind: 'table',
  columns,
  rows,
  ...(more.name !== undefined && { name: more.name }),
  ...(more.caption !== undefined && { caption: runsOf(more.caption) }),
  ...(more.groups !== undefined && { groups: more.groups }),
})
