import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, valueOf, valuesOf, viewOf } from '@/app/_ui/table/view'
import { mayRun } from '@/lib/meetings/policy'
import { listMeetings } from '@/lib/meetings/queries/list-meetings'
import { listSeries } from '@/lib/meetings/queries/list-series'
import { columnsFor } from './_parts/columns'
import { filtersFor } from './_parts/filters'
import { ListTabs } from './_parts/list-tabs'
import { NoMeetings } from './_parts/no-meetings'

export const metadata: Metadata = { title: 'Meetings' }

export default async function MeetingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/meetings', await searchParams)
  const [series, { today, rows, next, years }] = await Promise.all([
    listSeries.as(actor, { partnershipId }),
    listMeetings.as(actor, {
      partnershipId,
      when: valueOf(view, 'when'),
      series: valuesOf(view, 'series'),
      status: valueOf(view, 'status'),
      year: valueOf(view, 'year'),
      after: valueOf(view, 'after'),
    }),
  ])
  const filters = filtersFor(series, years)
  const isNarrowed = filters.some(({ name }) => valuesOf(view, name).length > 0)
  const runs = mayRun.holds(actor, { partnershipId })

  return (
    <Page title="Meetings" action={runs ? <PlanLink /> : undefined} tabs={<ListTabs view={view} />}>
      <FilterBar view={view} filters={filters} />
      {rows.length > 0 ? (
        <Table
          name="Meetings"
          columns={columnsFor(today ?? '')}
          groups={[{ key: 'all', rows }]}
          rowKey={({ id }) => id}
          link={({ id }) => `/meetings/${id}`}
          view={view}
        />
      ) : (
        <NoMeetings view={view} isNarrowed={isNarrowed} action={runs ? <PlanLink /> : undefined} />
      )}
      <Pager view={view} next={next} shown={rows.length} />
    </Page>
  )
}

function PlanLink() {
  return (
    <ButtonLink look="main" href="/meetings/new" icon={<IconPlus aria-hidden />} keys="n">
      Plan a meeting
    </ButtonLink>
  )
}
