export const answerStates = ['OPEN', 'SENT', 'ACCEPTED', 'RETURNED'] as const
export type AnswerState = (typeof answerStates)[number]

export const answerStateWords: Readonly<Record<AnswerState, string>> = {
  OPEN: 'Not answered',
  SENT: 'Waiting for the desk',
  ACCEPTED: 'Accepted',
  RETURNED: 'Given back',
}

/** How many answers stand in each state. */
export type AnswerCounts = Readonly<Record<AnswerState, number>>

/** The states in which the focal point may still type. */
export const typedStates: readonly AnswerState[] = ['OPEN', 'RETURNED']
