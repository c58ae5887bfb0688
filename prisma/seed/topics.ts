import { generateNKeysBetween } from 'fractional-indexing'
import { type TopicId, newId } from '@/lib/kernel/ids'
import { type Story, founded, ofTheDesk, told } from './story'
import { toldTopics } from './topic-list'

/** The standing list of the desk: illustrative, in our own words. */
export async function tellOfTheTopics(story: Story): Promise<void> {
  const { db } = story
  const keys = generateNKeysBetween(null, null, toldTopics.length)
  for (const { key } of toldTopics) story.topics.set(key, newId<TopicId>())
  for (const [place, topic] of toldTopics.entries()) {
    const id = told(story.topics, topic.key)
    await db.standingTopic.create({
      data: {
        id,
        ...ofTheDesk(story),
        circle: 'ASEAN_AND_SECRETARIAT',
        parentId: topic.under === undefined ? null : told(story.topics, topic.under),
        orderKey: keys[place] ?? '',
        pole: topic.pole,
        title: topic.title,
        seriesIds: (topic.series ?? ['SOM']).map((kind) => told(story.series, kind)),
        frequency: topic.frequency ?? 'ALWAYS',
        everyNth: topic.everyNth,
        milestoneId: topic.milestone === undefined ? null : told(story.milestones, topic.milestone),
        minutes: topic.minutes,
        leadId: topic.lead === undefined ? null : told(story.delegations, topic.lead),
        retiredOn: topic.retired,
        createdAt: founded,
      },
    })
    if (topic.guidance === undefined) continue
    await db.topicGuidance.create({
      data: {
        id: newId(),
        topicId: id,
        ...ofTheDesk(story),
        circle: 'OWN_DELEGATION',
        text: topic.guidance,
        updatedAt: founded,
      },
    })
  }
}
