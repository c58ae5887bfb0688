import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Said } from '@/app/(desk)/_parts/said'
import { Page } from '@/app/_ui/shell/page'
import type { TopicId } from '@/lib/kernel/ids'
import { saidOnTopic } from '@/lib/outcomes/queries/said'
import { readTopicTitle } from '@/lib/topics/queries/read-topic'

export const metadata: Metadata = { title: 'Everything said on a topic' }

type Address = { params: Promise<{ topicId: TopicId }>; searchParams: Promise<{ after?: string | string[] }> }

/** Everything ever said on a standing topic, across meetings, by the reader's circle. */
export default async function SaidOnTopicPage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { topicId } = await params
  const { after } = await searchParams
  const [topic, page] = await Promise.all([
    readTopicTitle.as(actor, { topicId }),
    saidOnTopic.as(actor, { topicId, after: typeof after === 'string' ? after : undefined }),
  ])
  if (topic === null) notFound()
  return (
    <Page
      title="Everything said"
      width="text"
      trail={[
        { label: 'Standing list', href: '/topics' },
        { label: topic.title, href: `/topics/${topicId}` },
      ]}
      intro={topic.title}
    >
      <Said
        page={page}
        more={page.next === null ? null : `/topics/${topicId}/said?after=${encodeURIComponent(page.next)}`}
      />
    </Page>
  )
}
