import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { topicChoices } from '@/lib/topics/queries/choices'
import { readTopic } from '@/lib/topics/queries/read-topic'
import { TOPIC_CIRCLES } from '@/lib/topics/schema/fields'
import { formChoices } from '../../_parts/topic-choices'
import { ChangeForm } from './change-form'

export const metadata: Metadata = { title: 'Edit a topic' }

export default async function EditTopicPage({ params }: { params: Promise<{ topicId: string }> }) {
  const actor = await requireActor()
  const topic = await readTopic.as(actor, await params)
  if (topic?.mayKeep !== true) notFound()
  const choices = await topicChoices.as(actor, { partnershipId: topic.partnershipId })
  const { id, revision, title, pole, frequency, everyNth, minutes } = topic

  return (
    <Page
      title="Edit the topic"
      trail={[
        { label: 'Standing list', href: '/topics' },
        { label: title, href: `/topics/${id}` },
      ]}
      width="text"
    >
      <ChangeForm
        place={topic.parentId === null ? 'top' : 'under'}
        choices={formChoices(choices)}
        initial={{
          topicId: id,
          revision,
          title,
          pole,
          seriesIds: topic.seriesIds,
          frequency,
          everyNth,
          milestoneId: topic.milestoneId ?? '',
          minutes,
          leadId: topic.leadId ?? '',
          circle: TOPIC_CIRCLES.find((circle) => circle === topic.circle) ?? 'OWN_DELEGATION',
        }}
      />
    </Page>
  )
}
