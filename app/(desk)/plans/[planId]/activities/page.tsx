import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, viewOf } from '@/app/_ui/table/view'
import { Span } from '@/app/_ui/text/date-time'
import { activityKindWords, activityStateWords } from '@/lib/activities/model'
import { mayRecord } from '@/lib/activities/policy'
import { listActivities } from '@/lib/activities/queries/activities'
import { listFunds } from '@/lib/funds/queries/funds'
import type { PlanId } from '@/lib/kernel/ids'
import { moneyText } from '@/lib/kernel/money'
import { readPlan } from '@/lib/plans/queries/plans'
import { CircleMark } from '../../../_parts/circle-mark'
import { activitiesAsked, activityFilters } from '../../_parts/activities-view'
import { PlanTabs } from '../../_parts/plan-tabs'

export const metadata: Metadata = { title: 'Activities' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function ActivitiesPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf(`/plans/${planId}/activities`, await searchParams)
  const [plan, { rows, next }] = await Promise.all([
    readPlan.as(actor, { planId }),
    listActivities.as(actor, { planId, ...activitiesAsked(view) }),
  ])
  if (plan === null) notFound()
  const funds = await listFunds.as(actor, { partnershipId: plan.partnershipId })
  const keeps = mayRecord.holds(actor, plan)
  const record = keeps && (
    <ButtonLink look="main" href={`/plans/${planId}/activities/new`} icon={<IconPlus aria-hidden />} keys="n">
      Record an activity
    </ButtonLink>
  )
  const isNarrowed = view.query.length > 0

  return (
    <Page
      title="Activities"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro={plan.notice}
      tabs={<PlanTabs planId={planId} />}
      action={record}
    >
      {(isNarrowed || rows.length > 0) && (
        <FilterBar
          view={view}
          filters={activityFilters(plan, funds)}
          find={{ name: 'find', label: 'Find in title, place, organiser' }}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState
          title={isNarrowed ? 'No activity fits.' : 'Nothing has been held or planned under this plan yet.'}
          action={isNarrowed ? undefined : record}
        />
      ) : (
        <Table
          name="Activities"
          view={view}
          groups={[{ key: 'all', rows }]}
          rowKey={({ id }) => id}
          link={({ id }) => `/plans/${planId}/activities/${id}`}
          columns={[
            { key: 'title', head: 'Activity', min: '12rem', cell: ({ title }) => title },
            {
              key: 'when',
              head: 'When',
              min: '7rem',
              cell: ({ startsOn, endsOn }) => <Span from={startsOn} to={endsOn} />,
            },
            { key: 'state', head: 'State', cell: ({ state }) => activityStateWords[state] },
            { key: 'kind', head: 'Kind', narrow: 'hide', cell: ({ kind }) => activityKindWords[kind] },
            { key: 'place', head: 'Place', narrow: 'hide', cell: ({ place }) => place },
            { key: 'organiser', head: 'Organiser', narrow: 'hide', cell: ({ organiser }) => organiser },
            {
              key: 'cost',
              head: 'Cost',
              min: '6.5rem',
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
      <Pager view={view} next={next} shown={rows.length} />
    </Page>
  )
}
