export const fundEntryKinds = ['CONTRIBUTION', 'COMMITMENT', 'SPENDING'] as const
export type FundEntryKind = (typeof fundEntryKinds)[number]

export const fundEntryKindWords: Readonly<Record<FundEntryKind, string>> = {
  CONTRIBUTION: 'Contribution',
  COMMITMENT: 'Commitment',
  SPENDING: 'Spending',
}

/** One year of the fund, in the smallest unit of its currency. */
export type FundYear = {
  readonly year: number
  readonly contributed: number
  readonly committed: number
  readonly spent: number
  /** What had come in by the end of the year, less what had been spent. */
  readonly balance: number
}

/** How a fund stands on a day, in the smallest unit of its currency. */
export type FundStanding = {
  readonly years: readonly FundYear[]
  readonly contributed: number
  readonly spent: number
  /** What has come in less what has been spent. */
  readonly balance: number
  /** Promised to activities and not spent on them yet. */
  readonly promised: number
  /** The balance less what is promised: what a new activity could be paid from. */
  readonly free: number
}

/** What the columns of a fund mean: printed beside its figures. */
export const fundDefinitions =
  'Balance: what has come in less what has been spent. Promised: committed to an activity and not spent on it yet. Free: the balance less what is promised.'
