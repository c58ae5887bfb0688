import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Page } from '@/app/_ui/shell/page'
import { readTopic } from '@/lib/topics/queries/read-topic'
import { GuidanceForm } from './guidance-form'

export const metadata: Metadata = { title: 'Guidance' }

export default async function GuidancePage({ params }: { params: Promise<{ topicId: string }> }) {
  const actor = await requireActor()
  const topic = await readTopic.as(actor, await params)
  if (topic?.mayKeep !== true) notFound()
  const { id, title, guidance } = topic

  return (
    <Page
      title={`Guidance on ${title}`}
      here="Guidance"
      trail={[
        { label: 'Standing list', href: '/topics' },
        { label: title, href: `/topics/${id}` },
      ]}
      intro={
        <>
          <CircleMark circle={guidance?.circle ?? 'OWN_DELEGATION'} /> How your delegation treats this topic,
          from meeting to meeting. It stays with the delegation after the handover.
        </>
      }
      width="text"
    >
      <GuidanceForm
        initial={{ topicId: id, revision: guidance?.revision ?? 0, text: guidance?.text ?? '' }}
      />
    </Page>
  )
}
