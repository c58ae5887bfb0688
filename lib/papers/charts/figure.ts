/** A chart, described once: drawn on the screen in either scheme, and as a file for a slide. Rooms fill it in; the drawing knows none. */
export type Figure = {
  readonly title: string
  /** What is counted, as a sentence. */
  readonly definition: string
  /** "As of 20 March 2023" */
  readonly asOf: string
  /** That the content is illustrative, say; printed with the figure wherever it goes. */
  readonly notice: string
  /** The same in figures, for those who do not see the chart or want to copy it. */
  readonly table: FigureTable
  readonly drawing: Drawing
}

export type FigureTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [name: string, ...values: string[]])[]
}

/** What a surface means is told by colour, by pattern and in words. */
export const tones = ['full', 'most', 'half', 'empty', 'struck'] as const
export type Tone = (typeof tones)[number]

export type Series = { readonly label: string; readonly tone: Tone }

export type Drawing =
  /** A bar for each row, made up of its series; a word at its end. */
  | {
      readonly kind: 'bars'
      readonly series: readonly Series[]
      readonly rows: readonly {
        readonly label: string
        readonly values: readonly number[]
        readonly end: string
      }[]
    }
  /** A column for each step of time: its series on top of each other, or beside each other. */
  | {
      readonly kind: 'columns'
      readonly stand: 'stacked' | 'side by side'
      readonly series: readonly Series[]
      readonly steps: readonly { readonly label: string; readonly values: readonly number[] }[]
      /** How a height is said at the side: "1.5 m". */
      readonly say: (value: number) => string
    }
  /** How far something has come, against the time that has gone; both in per cent. */
  | {
      readonly kind: 'course'
      readonly from: string
      readonly to: string
      readonly today: string
      readonly points: readonly { readonly on: string; readonly percent: number; readonly label: string }[]
      readonly lines: { readonly course: string; readonly time: string }
    }
