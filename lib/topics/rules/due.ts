import { dayText } from '@/lib/kernel/calendar-days'
import type { MeetingId, SeriesId } from '@/lib/kernel/ids'
import { ordinalWord } from '@/lib/kernel/text'
import type { MeetingDates, MeetingName } from '@/lib/meetings/model/meeting'
import { atMeetings } from '@/lib/meetings/rules/mention'
import { type Anniversary, anniversarySentence } from '@/lib/partnerships/rules/anniversaries'
import type { StandingTopic } from '../model'

/** The meeting a topic may stand at. */
export type Occasion = {
  readonly seriesId: SeriesId
  readonly year: number
  /** The meetings of the series before this one, earliest first. */
  readonly before: readonly (MeetingName & Pick<MeetingDates, 'startsOn'> & { readonly id: MeetingId })[]
  /** Those that fall in the year of the meeting. */
  readonly anniversaries: readonly Anniversary[]
}

/** Whether a topic stands, and why, in a phrase that fits after a dash. */
export type Due = { readonly due: boolean; readonly reason: string }

/** How many past meetings of its series a reason names; what lies before them counts for nothing. */
export const meetingsNamed = 3

/** Whether a topic is due at a meeting; `stoodAt` are the meetings, of any series, at which it stood. */
export function isDue(
  topic: Pick<StandingTopic, 'seriesIds' | 'retiredOn' | 'frequency' | 'everyNth' | 'milestoneId'>,
  stoodAt: ReadonlySet<MeetingId>,
  occasion: Occasion,
): Due {
  if (!topic.seriesIds.includes(occasion.seriesId))
    return { due: false, reason: 'does not serve this series' }
  const stood = occasion.before.filter(({ id }) => stoodAt.has(id))
  const history =
    stood.length === 0 ? 'new to this series' : `stood ${atMeetings(stood.slice(-meetingsNamed))}`
  if (topic.retiredOn !== null)
    return { due: false, reason: `retired on ${dayText(topic.retiredOn)}; ${history}` }
  if (topic.frequency === 'ON_ANNIVERSARY') return onAnniversary(topic.milestoneId, occasion)
  const nth = topic.frequency === 'EVERY_NTH' ? Math.max(1, topic.everyNth ?? 1) : 1
  if (nth === 1) return { due: true, reason: `standing topic, ${history}` }
  return everyNth(nth, occasion.before, stood.at(-1))
}

function everyNth(
  nth: number,
  before: Occasion['before'],
  last: Occasion['before'][number] | undefined,
): Due {
  const often = `every ${ordinalWord(nth)} meeting`
  if (!last) return { due: true, reason: `${often}; new to this series` }
  if (before.length - before.lastIndexOf(last) < nth)
    return { due: false, reason: `${often}; stood ${atMeetings([last])}` }
  return { due: true, reason: `${often}; last stood ${atMeetings([last])}` }
}

function onAnniversary(milestoneId: StandingTopic['milestoneId'], { year, anniversaries }: Occasion): Due {
  const marked = anniversaries.filter((each) => milestoneId === null || each.milestoneId === milestoneId)
  const [first] = marked
  if (!first) return { due: false, reason: `stands on anniversaries; none falls in ${String(year)}` }
  return { due: true, reason: marked.map((each) => lowerFirst(anniversarySentence(each))).join('; ') }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
