/** The kinds of meetings a partnership holds, each in a numbered series of its own. */
export const SERIES_KINDS = ['SOM', 'PMC', 'JCC', 'SUMMIT'] as const
export type SeriesKind = (typeof SERIES_KINDS)[number]

export const seriesKindWords: Readonly<Record<SeriesKind, string>> = {
  SOM: "Senior Officials' Meeting",
  PMC: 'Post Ministerial Conference (PMC+1)',
  JCC: 'Joint Cooperation Committee',
  SUMMIT: 'Summit',
}

/** What a series is called on paper and on the screen; both are chosen by the desk. */
export type SeriesNames = {
  /** "ASEAN-Russia Senior Officials' Meeting" */
  readonly title: string
  /** "ARSOM" */
  readonly shortTitle: string
}
