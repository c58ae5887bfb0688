import { anniversaries } from './anniversaries'
import { carryOver } from './carry-over'
import type { Source } from './draft'
import { lastSummary } from './last-summary'
import { nextMeeting } from './next-meeting'
import { preparedMeeting } from './prepared-meeting'
import { quietLines } from './quiet-lines'
import { remainingActions } from './remaining-actions'
import { skeleton } from './skeleton'
import { standingTopics } from './standing-topics'

/** Where a draft comes from, the general before the particular. A new source is a file of its own and a line here. */
export const SOURCES: readonly Source[] = [
  skeleton,
  lastSummary,
  standingTopics,
  carryOver,
  remainingActions,
  anniversaries,
  quietLines,
  preparedMeeting,
  nextMeeting,
]
