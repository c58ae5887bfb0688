import { joinWords, ordinalWord } from '@/lib/kernel/text'
import type { StandingTopic } from '@/lib/topics/model'
import type { TopicChoices } from '@/lib/topics/queries/choices'
import type { ListedTopic } from '@/lib/topics/queries/rows'

/** A topic as a line of the list shows it: names instead of ids. */
export type TopicRow = Pick<
  ListedTopic,
  'id' | 'parentId' | 'orderKey' | 'pole' | 'title' | 'minutes' | 'circle' | 'retiredOn' | 'revision'
> & {
  readonly series: string
  readonly often: string
  readonly lead: { readonly code: string; readonly name: string } | null
}

export function rowOf(topic: ListedTopic, choices: TopicChoices): TopicRow {
  const { id, parentId, orderKey, pole, title, minutes, circle, retiredOn, revision } = topic
  const lead = choices.delegations.find((each) => each.id === topic.leadId)
  return {
    id,
    parentId,
    orderKey,
    pole,
    title,
    minutes,
    circle,
    retiredOn,
    revision,
    series: seriesServed(topic, choices).join(', '),
    often: howOften(topic, choices),
    lead: lead === undefined ? null : { code: lead.code, name: lead.name },
  }
}

/** The short names of the series a topic may stand at, in their usual order. */
export function seriesServed(
  { seriesIds }: Pick<StandingTopic, 'seriesIds'>,
  choices: TopicChoices,
): string[] {
  return choices.series.filter(({ id }) => seriesIds.includes(id)).map(({ shortTitle }) => shortTitle)
}

/** "every meeting", "every third meeting", "anniversaries of the strategic partnership". */
export function howOften(
  { frequency, everyNth, milestoneId }: Pick<StandingTopic, 'frequency' | 'everyNth' | 'milestoneId'>,
  choices: TopicChoices,
): string {
  if (frequency === 'ALWAYS') return 'every meeting'
  if (frequency === 'EVERY_NTH') return `every ${ordinalWord(everyNth ?? 2)} meeting`
  const milestone = choices.milestones.find(({ id }) => id === milestoneId)
  return milestone === undefined ? 'on anniversaries' : `anniversaries of ${milestone.title}`
}

/** The line of a topic in one sentence, for those who listen. */
export function spokenRow({ title, series, often, minutes, lead, retiredOn }: TopicRow): string {
  const parts = [
    series,
    often,
    minutes === null ? '' : `${String(minutes)} minutes`,
    lead === null ? '' : `opened by ${lead.name}`,
    retiredOn === null ? '' : 'retired',
  ].filter((part) => part !== '')
  return parts.length === 0 ? title : `${title}: ${joinWords(parts)}`
}
