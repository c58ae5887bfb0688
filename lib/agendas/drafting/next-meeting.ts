import { numberedName } from '@/lib/meetings/rules/titles'
import type { Source } from './draft'
import { headingFor, skeletonKey } from './keys'
import { whenAndWhereText } from './known-meeting'

/** Says of which meeting the date and venue are to be agreed, and what is known of them already. */
export const nextMeeting: Source = {
  name: 'next-meeting',
  propose: (state) => {
    const heading = headingFor(state, 'NEXT_MEETING')
    if (!heading) return { proposed: [], leftOut: [] }
    const after = state.meeting.ordinal === null ? null : state.meeting.ordinal + 1
    const ordinal = state.next?.ordinal ?? after
    const name = numberedName(state.series.shortTitle, { ordinal })
    const known = state.next && whenAndWhereText(state.next)
    const proposal = {
      key: skeletonKey(heading),
      parentKey: null,
      kind: heading.kind,
      title: ordinal === null ? heading.title : `Date and venue of the ${name}`,
      minutes: heading.minutes,
      leadId: null,
      topicId: null,
      reason: known ? `known so far: ${known}` : 'no date or venue is known yet',
    }
    return { proposed: [proposal], leftOut: [] }
  },
}
