import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type MilestoneId, type TopicId, newId } from '@/lib/kernel/ids'
import { addTopic } from '@/lib/topics/commands/add-topic'
import type { addTopicSchema } from '@/lib/topics/schema/verbs'
import { type House, db, deskOfficer } from './stage'

export type TopicForm = z.input<typeof addTopicSchema>

/** What an officer types to add a topic that stands at every meeting of the house's series. */
export function topicForm(at: House, given: Partial<TopicForm> = {}): TopicForm {
  return {
    topicId: newId<TopicId>(),
    partnershipId: at.partnershipId,
    parentId: '',
    title: 'Energy',
    pole: 'REVIEW_OF_COOPERATION',
    seriesIds: [at.seriesId],
    frequency: 'ALWAYS',
    everyNth: '',
    milestoneId: '',
    minutes: '10',
    leadId: at.delegations.thailand,
    circle: 'ASEAN_AND_SECRETARIAT',
    ...given,
  }
}

/** A topic of the list, added by the desk. */
export async function topic(
  at: House,
  title: string,
  given: Partial<TopicForm> & { desk?: Actor } = {},
): Promise<TopicId> {
  const { desk, ...typed } = given
  const form = topicForm(at, { title, ...typed })
  await addTopic.as(desk ?? (await deskOfficer(at)), form)
  return form.topicId as TopicId
}

/** A milestone of the partnership. */
export async function milestone(at: House, title = 'the strategic partnership'): Promise<MilestoneId> {
  const id = newId<MilestoneId>()
  await db.milestone.create({
    data: { id, partnershipId: at.partnershipId, title, happenedOn: '2018-11-14', precision: 'DAY' },
  })
  return id
}
