import type { Actor } from '@/lib/access/actor'
import { type FollowUpId, type MeetingId, type OutcomeId, newId } from '@/lib/kernel/ids'
import { assignFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { recordOutcome } from '@/lib/outcomes/commands/outcomes'
import type { OutcomeCircle, OutcomeKind } from '@/lib/outcomes/model'

type Given = {
  itemId?: string
  kind?: OutcomeKind
  sentence?: string
  circle?: OutcomeCircle
  toNextMeeting?: boolean
  toPrepared?: boolean
}

/** What the desk wrote down of a meeting. */
export async function outcome(desk: Actor, meetingId: MeetingId, given: Given = {}): Promise<OutcomeId> {
  const outcomeId = newId<OutcomeId>()
  const {
    itemId = null,
    kind = 'NOTED',
    sentence = 'the progress of cooperation on fisheries',
    circle = 'ALL_DELEGATIONS',
    ...rest
  } = given
  await recordOutcome.as(desk, { outcomeId, meetingId, itemId, kind, sentence, circle, ...rest })
  return outcomeId
}

/** Who is to do what, out of an outcome. */
export async function followUp(
  desk: Actor,
  outcomeId: OutcomeId,
  owner: { kind: 'PERSON' | 'DELEGATION'; id: string },
  given: { what?: string; dueOn?: string; lineId?: string } = {},
): Promise<FollowUpId> {
  const followUpId = newId<FollowUpId>()
  await assignFollowUp.as(desk, {
    followUpId,
    outcomeId,
    owner,
    what: 'Send the list of focal points',
    ...given,
  })
  return followUpId
}
