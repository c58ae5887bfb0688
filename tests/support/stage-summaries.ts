import type { Actor } from '@/lib/access/actor'
import type { MeetingId } from '@/lib/kernel/ids'
import { assembleSummary } from '@/lib/summaries/commands/assemble-summary'
import { openSummary } from '@/lib/summaries/commands/open-summary'
import type { SummaryCircle } from '@/lib/summaries/model'
import { readSummary } from '@/lib/summaries/queries/read-summary'

/** The summary of a meeting as the desk makes it: assembled from the outcomes, then opened to the circle. */
export async function summary(
  desk: Actor,
  meetingId: MeetingId,
  circle: SummaryCircle = 'ALL_DELEGATIONS',
): Promise<void> {
  await assembleSummary.as(desk, { meetingId })
  if (circle !== 'OWN_DELEGATION') await openSummary.as(desk, { meetingId, saw: 'OWN_DELEGATION', circle })
}

/** The rows of the summary as the reader sees them. */
export async function rowsFor(reader: Actor, meetingId: MeetingId) {
  return (await readSummary.as(reader, { meetingId }))?.rows ?? []
}
