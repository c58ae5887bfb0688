import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Span } from '@/app/_ui/text/date-time'
import { activityKindWords, activityStateWords } from '@/lib/activities/model'
import { listActivities } from '@/lib/activities/queries/activities'
import type { PlanId } from '@/lib/kernel/ids'
import { moneyText } from '@/lib/kernel/money'
import { readPlan } from '@/lib/plans/queries/plans'
import { CircleMark } from '../../../_parts/circle-mark'
import { PlanTabs } from '../../_parts/plan-tabs'

export const metadata: Metadata = { title: 'Activities' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function ActivitiesPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf(`/plans/${planId}/activities`, await searchParams)
  const [plan, { rows, more }] = await Promise.all([
    readPlan.as(actor, { planId }),
    listActivities.as(actor, { planId, after: valueOf(view, 'after')?.slice(0, 80) }),
  ])
  if (plan === null) notFound()

  return (
    <Page
      title="Activities"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro={plan.notice}
      tabs={<PlanTabs planId={planId} />}
    >
      {rows.length === 0 ? (
        <EmptyState title="Nothing has been held or planned under this plan yet." />
      ) : (
        <Table
          name="Activities"
          view={view}
          groups={[{ key: 'all', rows }]}
          rowKey={({ id }) => id}
          link={({ id }) => `/plans/${planId}/activities/${id}`}
          columns={[
            { key: 'title', head: 'Activity', min: '16rem', cell: ({ title }) => title },
            {
              key: 'when',
              head: 'When',
              cell: ({ startsOn, endsOn }) => <Span from={startsOn} to={endsOn} />,
            },
            { key: 'state', head: 'State', cell: ({ state }) => activityStateWords[state] },
            { key: 'kind', head: 'Kind', narrow: 'hide', cell: ({ kind }) => activityKindWords[kind] },
            { key: 'place', head: 'Place', narrow: 'hide', cell: ({ place }) => place },
            { key: 'organiser', head: 'Organiser', narrow: 'hide', cell: ({ organiser }) => organiser },
            {
              key: 'cost',
              head: 'Cost',
              align: 'end',
              narrow: 'hide',
              cell: ({ costMinor, currency }) =>
                costMinor === null || currency === null ? '' : moneyText(costMinor, currency),
            },
            {
              key: 'circle',
              head: 'Who may read it',
              narrow: 'hide',
              cell: ({ circle }) => (circle === 'ALL_DELEGATIONS' ? '' : <CircleMark circle={circle} />),
            },
          ]}
        />
      )}
      <Pager view={view} next={more} shown={rows.length} />
    </Page>
  )
}
