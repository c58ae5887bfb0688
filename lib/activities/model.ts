export const activityKinds = [
  'PROJECT',
  'WORKSHOP',
  'TRAINING',
  'MEETING',
  'VISIT',
  'EXCHANGE',
  'PUBLICATION',
  'OTHER',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export const activityKindWords: Readonly<Record<ActivityKind, string>> = {
  PROJECT: 'Project',
  WORKSHOP: 'Workshop',
  TRAINING: 'Training',
  MEETING: 'Meeting',
  VISIT: 'Visit',
  EXCHANGE: 'Exchange',
  PUBLICATION: 'Publication',
  OTHER: 'Other',
}

export const activityStates = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type ActivityState = (typeof activityStates)[number]

export const activityStateWords: Readonly<Record<ActivityState, string>> = {
  PLANNED: 'Planned',
  HELD: 'Held',
  CANCELLED: 'Cancelled',
}

/** What shows that an activity was held. */
export type Evidence = { readonly title: string; readonly url: string }
