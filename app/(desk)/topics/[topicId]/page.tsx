import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { CircleBand, CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperText } from '@/app/(desk)/_parts/paper-text'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Columns, Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Callout } from '@/app/_ui/text/callout'
import { Day } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { capitalise } from '@/lib/kernel/text'
import { mayBegin } from '@/lib/notes/policy'
import { poleWords } from '@/lib/topics/model'
import { topicChoices } from '@/lib/topics/queries/choices'
import { readTopic } from '@/lib/topics/queries/read-topic'
import { Editions } from '../_parts/editions'
import { RetireButton, ReviveButton } from '../_parts/retire-button'
import { howOften, seriesServed } from '../_parts/topic-row'

export const metadata: Metadata = { title: 'Topic' }

export default async function TopicPage({ params }: { params: Promise<{ topicId: string }> }) {
  const actor = await requireActor()
  const topic = await readTopic.as(actor, await params)
  if (topic === null) notFound()
  const choices = await topicChoices.as(actor, { partnershipId: topic.partnershipId })
  const { id, revision, title, retiredOn } = topic
  const lead = choices.delegations.find((each) => each.id === topic.leadId)
  const stands = retiredOn === null

  return (
    <Page
      title={title}
      trail={[
        { label: 'Standing list', href: '/topics' },
        ...topic.above.map((each) => ({ label: each.title, href: `/topics/${each.id}` })),
      ]}
      intro={<CircleMark circle={topic.circle} />}
      action={
        <>
          <ButtonLink href={`/topics/${id}/said`}>Everything said</ButtonLink>
          {mayBegin(actor, topic.partnershipId) && (
            <ButtonLink href={`/notes/new?topic=${id}`}>Write a note</ButtonLink>
          )}
          {topic.mayKeep && (
            <>
              {stands ? (
                <RetireButton topicId={id} revision={revision} />
              ) : (
                <ReviveButton topicId={id} revision={revision} />
              )}
              <ButtonLink look="main" href={`/topics/${id}/edit`} keys="e">
                Edit
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      {!stands && (
        <Callout title="This topic is retired.">
          Since <Day date={retiredOn} /> it is no longer proposed for an agenda. What was said on it stays.
        </Callout>
      )}
      <Columns
        aside={
          <Facts
            facts={[
              { term: 'Part of', value: poleWords[topic.pole] },
              { term: 'Stands at', value: seriesServed(topic, choices).join(', ') || 'no series yet' },
              { term: 'How often', value: capitalise(howOften(topic, choices)) },
              { term: 'Time', value: topic.minutes === null ? null : `${String(topic.minutes)} minutes` },
              { term: 'Usually opened by', value: lead?.name },
            ]}
          />
        }
      >
        <Guidance topicId={id} guidance={topic.guidance} mayKeep={topic.mayKeep} />
        <Section title="Wording, meeting by meeting">
          {topic.editions.length === 0 ? (
            <EmptyState title="It has not stood at a meeting yet.">
              {topic.mayKeep && 'The next draft of an agenda proposes it where it is due.'}
            </EmptyState>
          ) : (
            <Editions editions={topic.editions} />
          )}
        </Section>
        {topic.under.length > 0 && (
          <Section title="Under it">
            <List name={`Topics under ${title}`}>
              {topic.under.map((each) => (
                <ListRow
                  key={each.id}
                  title={each.title}
                  href={`/topics/${each.id}`}
                  meta={each.retiredOn === null ? undefined : 'retired'}
                />
              ))}
            </List>
          </Section>
        )}
      </Columns>
    </Page>
  )
}

type Topic = NonNullable<Awaited<ReturnType<(typeof readTopic)['as']>>>

/** What the reader's own delegation has written down for itself; others do not learn whether there is any. */
function Guidance({ topicId, guidance, mayKeep }: { topicId: string } & Pick<Topic, 'guidance' | 'mayKeep'>) {
  const written = guidance !== null && guidance.text !== ''
  if (!written && !mayKeep) return null
  const write = mayKeep ? (
    <ButtonLink size="small" look="quiet" href={`/topics/${topicId}/guidance`}>
      {written ? 'Change the guidance' : 'Write guidance'}
    </ButtonLink>
  ) : undefined
  return (
    <CircleBand circle={guidance?.circle ?? 'OWN_DELEGATION'} title="Guidance" aside={write}>
      {written ? (
        <PaperText text={guidance.text} />
      ) : (
        <p>
          Nothing yet. What is written here is for your own delegation and stays with it after the handover.
        </p>
      )}
    </CircleBand>
  )
}
