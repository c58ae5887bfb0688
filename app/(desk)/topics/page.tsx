import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { mayKeep } from '@/lib/topics/policy'
import { topicChoices } from '@/lib/topics/queries/choices'
import { listTopics } from '@/lib/topics/queries/list-topics'
import { ListEditor } from './_parts/list-editor'
import { ReadingList } from './_parts/reading-list'
import { rowOf } from './_parts/topic-row'

export const metadata: Metadata = { title: 'Standing list' }

export default async function TopicsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/topics', await searchParams)
  const [choices, topics] = await Promise.all([
    topicChoices.as(actor, { partnershipId }),
    listTopics.as(actor, {
      partnershipId,
      series: valueOf(view, 'series'),
      retired: valueOf(view, 'retired') === 'shown' ? 'shown' : 'hidden',
    }),
  ])
  const keeps = mayKeep.holds(actor, { partnershipId })
  const rows = topics.map((topic) => rowOf(topic, choices))
  const add = (
    <ButtonLink look="main" href="/topics/new" icon={<IconPlus aria-hidden />} keys="n">
      Add a topic
    </ButtonLink>
  )

  return (
    <Page
      title="Standing list"
      intro="The indicative list of topics, from which agendas are drafted. It is open to ASEAN and the Secretariat, unless a topic says otherwise."
      action={keeps ? add : undefined}
    >
      <FilterBar view={view} filters={filtersFor(choices.series)} />
      {rows.length === 0 ? (
        <Nothing isNarrowed={valueOf(view, 'series') !== undefined} mayAdd={keeps} />
      ) : keeps ? (
        <ListEditor topics={rows} />
      ) : (
        <ReadingList rows={rows} />
      )}
    </Page>
  )
}

function Nothing({ isNarrowed, mayAdd }: { isNarrowed: boolean; mayAdd: boolean }) {
  if (isNarrowed)
    return <EmptyState title="No topic stands at this series.">Show all to see the whole list.</EmptyState>
  return (
    <EmptyState title="No topics yet.">
      {mayAdd
        ? 'Add those that come back at every meeting; the next agenda is then drafted from them.'
        : 'They appear here once the desk opens some to you.'}
    </EmptyState>
  )
}

function filtersFor(series: readonly { readonly id: string; readonly shortTitle: string }[]) {
  return [
    {
      name: 'series',
      label: 'Series',
      choose: 'one',
      options: series.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    },
    {
      name: 'retired',
      label: 'Retired',
      choose: 'one',
      options: [{ value: 'shown', label: 'shown too' }],
    },
  ] as const
}
