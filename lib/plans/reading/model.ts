/**
 * What a published plan of action says, before anybody has taken it over: a tree of parts, sections and lines,
 * what was left out of it and why, and everything an officer should look at. Nothing here has been saved.
 *
 * A level the source does not have is one entry with an empty title and an empty reference. A reference that was not
 * printed is never invented: it is empty, and printedReference is null.
 */
export type PlanReading = {
  readonly parts: readonly ReadPart[]
  readonly counts: ReadCounts
  readonly warnings: readonly ReadWarning[]
  /** Text of the source that stands in no part, section or line; it can be put back. */
  readonly leftOut: readonly LeftOut[]
}

export type ReadCounts = { readonly parts: number; readonly sections: number; readonly lines: number }

/** Names a part, section, line or left-out text within one reading; it stays through every edit of the preview. */
export type ReadKey = string

export type ReadPart = ReadHeading & { readonly sections: readonly ReadSection[] }
export type ReadSection = ReadHeading & { readonly lines: readonly ReadLine[] }

export type ReadHeading = {
  readonly key: ReadKey
  /** As composed with the levels above: "1.1", "II". Empty when nothing was printed. */
  readonly reference: string
  /** Exactly as printed: "1.1.", "PART II". Null when nothing was printed. */
  readonly printedReference: string | null
  readonly title: string
  readonly place: Place | null
  /** The officer has typed the reference; it is no longer composed. */
  readonly settled: boolean
}

export type ReadLine = TableFields & {
  readonly key: ReadKey
  /** As composed: "1.1.2", "1.1(a)", "II.7". Empty when nothing was printed. */
  readonly reference: string
  readonly printedReference: string | null
  readonly text: string
  readonly place: Place
  readonly flags: readonly LineFlag[]
  /** Where a second measure seems to begin in the text, as offsets, for one click on "Split here". */
  readonly splitHints: readonly number[]
  readonly settled: boolean
}

/** What a table may say beside the text; absent when the source has no such column or an empty cell. */
export type TableFields = {
  readonly lead?: string
  readonly timeline?: string
  readonly status?: string
  readonly budget?: string
  readonly remarks?: string
}

export type TableField = keyof TableFields

export const lineFlags = [
  'two-measures',
  'sub-items',
  'unnumbered',
  'joined-paragraph',
  'merged-cell',
] as const
export type LineFlag = (typeof lineFlags)[number]

/** Where something stands in the source. Numbers are counted from one, as an editor or Word would. */
export type Place = {
  readonly unit: 'line' | 'paragraph' | 'row'
  readonly number: number
  readonly page: number | null
  readonly sheet: string | null
}

export type LeftOut = {
  readonly key: ReadKey
  readonly reason: LeftOutReason
  readonly text: string
  readonly printedReference: string | null
  readonly place: Place
  /** The fields of a table row that was dropped, so that putting it back loses nothing. */
  readonly fields: TableFields
}

export type LeftOutReason =
  | 'preamble'
  | 'lead-in'
  | 'closing'
  | 'annex'
  | 'contents'
  | 'page-furniture'
  | 'footnote'
  | 'title'
  | 'empty-column'
  | 'dropped'

export const warningKinds = [
  'gap',
  'duplicate-reference',
  'out-of-order',
  'missing-heading',
  'empty-heading',
  'deep-numbering',
  'two-measures',
  'sub-items',
  'unnumbered-line',
  'unnumbered-heading',
  'unnumbered-text',
  'preamble-left-out',
  'closing-left-out',
  'annex-left-out',
  'contents-left-out',
  'page-furniture-removed',
  'footnote-left-out',
  'no-text',
  'no-heading-row',
  'pdf-table',
  'unmapped-column',
  'heading-returns',
  'unread-sheet',
  'hidden-rows',
  'no-result',
  'merged-cell',
  'doubtful-reference',
  'lost-zero',
  'tracked-changes',
] as const
export type WarningKind = (typeof warningKinds)[number]

export type ReadWarning = {
  readonly kind: WarningKind
  /** Number of the line, paragraph or row in the source. */
  readonly line: number
  /** The same place in full, for a message that must name the page or sheet; null for what edits have caused. */
  readonly place: Place | null
  /** One plain sentence for an officer. */
  readonly message: string
}

/** One line (text, PDF) or paragraph (Word) of the source, before anybody knows what it is. */
export type SourceLine = {
  readonly text: string
  /** Word's automatic number, which stands in no text; null where there is none. */
  readonly label: string | null
  /** The automatic list the number belongs to, so that two lists printed alike can be told apart. */
  readonly list: { readonly id: string; readonly level: number } | null
  /** 1 for "Heading 1" and so on; 0 for the style of a document's title; null for body text. */
  readonly heading: number | null
  readonly bullet: boolean
  /** A blank line or a paragraph mark stands before. */
  readonly gap: boolean
  /** The line before ended short of the margin, so its end was meant and is no wrap. */
  readonly early: boolean
  readonly place: Place
}

/** A row of a table, wherever it comes from: a sheet, a CSV file, a Word table. */
export type TableRow = { readonly cells: readonly TableCell[]; readonly place: Place }

export type TableCell = {
  readonly text: string
  /** The first column it covers, from 0, and how many. */
  readonly column: number
  readonly span: number
  /** The cell goes on from the row above (merged downwards), and its text stands there. */
  readonly merged: boolean
}

export const columnRoles = [
  'part',
  'section',
  'reference',
  'text',
  'lead',
  'timeline',
  'status',
  'budget',
  'remarks',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** What each column holds, by its index; null for a column that is not taken over. */
export type ColumnMapping = readonly (ColumnRole | null)[]

export type TableColumn = {
  readonly index: number
  readonly heading: string
  /** The first few texts below the heading, to choose its role by. */
  readonly samples: readonly string[]
  readonly role: ColumnRole | null
}

export type TableReading = {
  readonly reading: PlanReading
  readonly mapping: ColumnMapping
  readonly columns: readonly TableColumn[]
}
