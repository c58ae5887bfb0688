/** How far an action line is, in the colours of its state; the definitions stand in lib/plans/model. */
export type Status = 'NOT_STARTED' | 'ON_GOING' | 'ADDRESSED' | 'COMPLETED' | 'NO_LONGER_RELEVANT'

export const statusWords: Readonly<Record<Status, string>> = {
  NOT_STARTED: 'Not started',
  ON_GOING: 'On-going',
  ADDRESSED: 'Addressed',
  COMPLETED: 'Completed',
  NO_LONGER_RELEVANT: 'No longer relevant',
}

/** From done to dropped: the order in which a bar is filled. */
export const statusOrder: readonly Status[] = [
  'COMPLETED',
  'ADDRESSED',
  'ON_GOING',
  'NOT_STARTED',
  'NO_LONGER_RELEVANT',
]
