import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import type { Draft, DraftItem } from '@/lib/agendas/drafting/draft'
import type { DraftState, EarlierMeeting, TopicStood, UnreachedItem } from '@/lib/agendas/drafting/state'
import type { AgendaItemId, MeetingId, MilestoneId, SeriesId, TopicId } from '@/lib/kernel/ids'
import { defaultSeriesNames } from '@/lib/meetings/rules/titles'
import type { StandingTopic } from '@/lib/topics/model'

export const SOM = 'som' as SeriesId
export const PMC = 'pmc' as SeriesId

export const days = (startsOn: string, endsOn = startsOn) => ({ precision: 'DAY' as const, startsOn, endsOn })

export function earlier(ordinal: number | null, startsOn: string, seriesId = SOM): EarlierMeeting {
  return {
    id: `${seriesId} ${String(ordinal ?? startsOn)}` as MeetingId,
    seriesId,
    ordinal,
    ...days(startsOn),
  }
}

export const topicId = (title: string) => title as TopicId

/** A standing topic; its id is its title. */
export function topic(title: string, orderKey: string, given: Partial<StandingTopic> = {}): StandingTopic {
  return {
    id: topicId(title),
    parentId: null,
    orderKey,
    pole: 'REVIEW_OF_COOPERATION',
    title,
    seriesIds: [SOM],
    frequency: 'ALWAYS',
    everyNth: null,
    milestoneId: null,
    minutes: null,
    leadId: null,
    retiredOn: null,
    ...given,
  }
}

export const stood = (title: string, meetingId: string, wording = title): TopicStood => ({
  topicId: topicId(title),
  meetingId: meetingId as MeetingId,
  wording,
})

export const unreached = (title: string, given: Partial<UnreachedItem> = {}): UnreachedItem => ({
  itemId: title as AgendaItemId,
  parentId: null,
  orderKey: 'a0',
  meetingTitle: '18th ARSOM',
  how: 'NOT_REACHED',
  kind: 'REVIEW',
  title,
  minutes: null,
  leadId: null,
  topicId: null,
  sourceKey: null,
  ...given,
})

/** The desk in the spring of 2023, before the 19th ARSOM. */
export const arsom: DraftState = {
  meeting: { id: 'som 19' as MeetingId, ordinal: 19, ...days('2023-04-27', '2023-04-28') },
  series: { id: SOM, ...defaultSeriesNames('SOM', 'Russia') },
  skeleton: defaultSkeleton('SOM', 'Russia'),
  topics: [
    topic('Status of the plan', 'a0', { minutes: 30 }),
    topic('Economic cooperation', 'a1'),
    topic('Energy', 'a0', { parentId: topicId('Economic cooperation') }),
    topic('Tourism', 'a1', {
      parentId: topicId('Economic cooperation'),
      frequency: 'EVERY_NTH',
      everyNth: 2,
    }),
    topic('Partnership fund', 'a2', { seriesIds: [SOM, PMC] }),
    topic('Korean Peninsula', 'a0', { pole: 'EXCHANGE_OF_VIEWS' }),
    topic('Handover', 'a1', { pole: 'EXCHANGE_OF_VIEWS', seriesIds: [PMC] }),
  ],
  stood: [
    ...['som 16', 'som 17', 'som 18'].map((meeting) => stood('Partnership fund', meeting)),
    stood('Tourism', 'som 18'),
    stood('Status of the plan', 'som 18', 'Status of the CPA 2021-2025'),
  ],
  earlier: [
    earlier(16, '2019-02-20'),
    earlier(17, '2021-01-26'),
    earlier(18, '2022-05-01'),
    earlier(null, '2022-08-04', PMC),
  ],
  unreached: [],
  remaining: [],
  lastSummary: null,
  milestones: [
    {
      id: 'strategic' as MilestoneId,
      title: 'the strategic partnership',
      happenedOn: '2018-11-14',
      precision: 'DAY',
    },
  ],
  prepares: null,
  next: null,
  plans: [],
  today: '2023-03-20',
}

export const line = ({ depth, title, reason }: DraftItem) => `${'  '.repeat(depth)}${title} - ${reason}`
export const lines = (items: readonly DraftItem[]) => items.map(line)
export const titles = ({ proposed }: Draft) => proposed.map(({ title }) => title)
export const find = (draft: Draft, key: string) =>
  [...draft.proposed, ...draft.leftOut].find((item) => item.key === key)
