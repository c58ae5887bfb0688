/** A workbook as plain data: what a paper's tables become, and what a room may hand in without a paper. */
export type Workbook = {
  readonly title: string
  /** What the last sheet, "About this copy", and the printed pages say: name and words, in order. */
  readonly about: readonly (readonly [string, string])[]
  /** Head of printed pages, left. */
  readonly marking?: string
  /** Head of printed pages, right. */
  readonly asOf: string
  /** Foot of printed pages, left. */
  readonly audience: string
  readonly orientation: 'portrait' | 'landscape'
  readonly sheets: readonly Sheet[]
}

export type Sheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
}

export type SheetColumn = {
  readonly heading: string
  /** In characters. */
  readonly width: number
  readonly align?: 'centre' | 'end'
}

export type SheetRow =
  | { readonly kind: 'row'; readonly cells: readonly SheetCell[] }
  | { readonly kind: 'section'; readonly text: string }

/** Text is always text, also where it looks like a formula; null is an empty cell. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  /** `YYYY-MM-DD`; what is no date stays text. */
  | { readonly kind: 'date'; readonly date: string }
