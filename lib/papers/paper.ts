/**
 * A paper, described once and printed many ways. Rooms lay their content out with the builders of lib/papers/build;
 * the printers (print-docx, print-pdf, print-xlsx) know nothing of the rooms. All of it is plain data.
 */
export type Paper = {
  readonly title: string
  /** Lines under the title: the body that meets, the dates, the place. */
  readonly subtitles: readonly string[]
  /** BCP 47, "en-GB"; what a screen reader speaks and a spelling checker checks. */
  readonly language: string
  readonly orientation: 'portrait' | 'landscape'
  /** Head of every page, left: "ASEAN only". */
  readonly marking?: string
  /** Head of every page, right, a ready sentence: "As of 3 April 2023, 17:00 (Phnom Penh)". */
  readonly asOf: string
  /** Foot of every page, left: "For: All delegations". */
  readonly audience: string
  /** Above the title: "Provisional", "Rev.2". */
  readonly state?: string
  /** Foot of every page, above the rest: that the content is illustrative, say. */
  readonly notice?: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Labelled | List | Outline | Numbered | Table | PageBreak

export type Level = 1 | 2 | 3

export type Heading = {
  readonly kind: 'heading'
  readonly level: Level
  readonly runs: readonly Run[]
  /** Printed before the words as given. Where the printer is to count, use an outline. */
  readonly number?: string
}

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** Quiet: smaller and grey, for what accompanies the text. */
  readonly tone?: 'quiet'
  readonly align?: 'centre' | 'end'
}

/** "Purpose: to agree the programme", with what belongs under it. */
export type Labelled = {
  readonly kind: 'labelled'
  readonly label: string
  /** Whose eyes it is for, set after the label: "ASEAN only". */
  readonly mark?: string
  readonly runs: readonly Run[]
  readonly blocks: readonly Block[]
}

export type List = {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered'
  readonly items: readonly ListItem[]
}

/** Blocks under an item are indented with it; a list among them is nested. */
export type ListItem = { readonly runs: readonly Run[]; readonly blocks: readonly Block[] }

/** A tree of numbered headings with text under each: 1. / 1.1 / 1.1.1, counted by the printer and by Word. */
export type Outline = {
  readonly kind: 'outline'
  readonly items: readonly OutlineItem[]
  /** The second and later outlines of a paper begin at 1 again, unless they continue. */
  readonly begins: 'anew' | 'where the last one ended'
}

export type OutlineItem = {
  readonly title: readonly Run[]
  /** An item without a number (a break, the second day) stands in the order and is not counted. */
  readonly numbering: 'counted' | 'none'
  readonly blocks: readonly Block[]
  /** Three levels are printed as headings; what lies deeper is printed on the third. */
  readonly items: readonly OutlineItem[]
}

/** A paragraph with a running number, 1. 2. 3., which headings do not interrupt. */
export type Numbered = {
  readonly kind: 'numbered'
  readonly runs: readonly Run[]
  readonly blocks: readonly Block[]
}

export type PageBreak = { readonly kind: 'page break' }

export type Table = {
  readonly kind: 'table'
  /** The name of its sheet in a workbook. */
  readonly name?: string
  readonly caption?: readonly Run[]
  readonly columns: readonly Column[]
  /** A row over the headings that says what several columns have in common; spans must add up to the columns. */
  readonly groups?: readonly ColumnGroup[]
  readonly rows: readonly Row[]
}

export type Column = {
  readonly heading: string
  /** A share of the table's width, against the other columns' shares. */
  readonly width: number
  readonly align?: 'centre' | 'end'
}

export type ColumnGroup = { readonly heading: string; readonly span: number }

export type Row =
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  /** A line across all columns that opens a part of the table. */
  | { readonly kind: 'section'; readonly runs: readonly Run[] }

export type Cell = {
  readonly blocks: readonly Block[]
  /** What a workbook gets, so that it can count and sort; absent: the words. */
  readonly value?: CellValue
}

export type CellValue =
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }

export type Run =
  | TextRun
  /** Whose eyes a passage is for, in words, set apart: "ASEAN only". */
  | { readonly kind: 'mark'; readonly text: string }
  /** A state of affairs in words, with a small sign that says the same by how full it is. */
  | { readonly kind: 'status'; readonly text: string; readonly filling: Filling }

export type Filling = 'empty' | 'half' | 'most' | 'full' | 'struck'

export type TextRun = {
  readonly kind: 'text'
  /** Any text at all: nothing in it is ever markup; a line feed breaks the line. */
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  /** Against an earlier version. */
  readonly change?: 'inserted' | 'deleted'
  /** Makes it a link; only http, https and mailto are followed. */
  readonly address?: string
}
