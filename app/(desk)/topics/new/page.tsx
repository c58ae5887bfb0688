import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import type { Option } from '@/app/_ui/form/select-field'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { newId } from '@/lib/kernel/ids'
import { TOPIC_LEVELS } from '@/lib/topics/model'
import { mayKeep } from '@/lib/topics/policy'
import { topicChoices } from '@/lib/topics/queries/choices'
import { listTopics } from '@/lib/topics/queries/list-topics'
import { formChoices } from '../_parts/topic-choices'
import { AddForm } from './add-form'

export const metadata: Metadata = { title: 'Add a topic' }

export default async function AddTopicPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  if (!mayKeep.holds(actor, { partnershipId })) notFound()
  const [choices, topics] = await Promise.all([
    topicChoices.as(actor, { partnershipId }),
    listTopics.as(actor, { partnershipId }),
  ])
  const headings: readonly Option[] = topics
    .filter(({ depth }) => depth + 1 < TOPIC_LEVELS)
    .map(({ id, title, depth }) => ({ value: id, label: `Under ${'· '.repeat(depth)}${title}` }))
  const asked = valueOf(viewOf('/topics/new', await searchParams), 'under')
  const under = headings.find(({ value }) => value === asked)?.value ?? ''

  return (
    <Page title="Add a topic" trail={[{ label: 'Standing list', href: '/topics' }]} width="text">
      <AddForm
        topicId={newId()}
        partnershipId={partnershipId}
        under={under}
        headings={headings}
        choices={formChoices(choices)}
      />
    </Page>
  )
}
