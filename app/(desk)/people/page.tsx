import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { mayKeepAccounts, maySeat } from '@/lib/people/policy'
import { listSeats } from '@/lib/people/queries/seats'
import { PeopleTabs } from './_parts/people-tabs'
import { seatColumns } from './_parts/seat-columns'
import { groupsOf } from './_parts/table-of-seats'

export const metadata: Metadata = { title: 'People' }

const filters = [
  {
    name: 'which',
    label: 'Seats',
    options: [{ value: 'all', label: 'also those that have ended' }],
    choose: 'one',
  },
] as const

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor()
  const isKeeper = mayKeepAccounts.holds(actor, {})
  const chosen = await chosenPartnership(actor)
  const partnership = chosen === null ? null : await readArrangement.as(actor, { partnershipId: chosen })
  if (chosen === null || partnership === null) redirect(isKeeper ? '/settings/found' : '/no-seat')

  const view = viewOf('/people', await searchParams)
  const which = valueOf(view, 'which') === 'all' ? 'all' : 'current'
  const { seats, next } = await listSeats.as(actor, {
    partnershipId: chosen,
    which,
    after: valueOf(view, 'after') ?? null,
  })
  const isFirstPage = valueOf(view, 'after') === undefined
  const groups = groupsOf(partnership, seats, isFirstPage && next === null)

  return (
    <Page
      title="People"
      intro={`Who sits for whom in ${partnership.name}.`}
      tabs={isKeeper ? <PeopleTabs /> : undefined}
      action={maySeat.holds(actor, { partnershipId: chosen }) ? <GiveSeatLink /> : undefined}
    >
      <FilterBar view={view} filters={filters} />
      {groups.length > 0 ? (
        <Table
          name={`Seats in ${partnership.name}`}
          columns={seatColumns}
          groups={groups}
          narrow="cards"
          rowKey={({ id }) => id}
          link={({ personId }) => `/people/${personId}`}
          view={view}
        />
      ) : (
        <EmptyState title="Nobody has a seat here yet." />
      )}
      <Pager view={view} next={next} shown={seats.length} />
    </Page>
  )
}

function GiveSeatLink() {
  return (
    <ButtonLink look="main" href="/people/seats/new" icon={<IconPlus aria-hidden />} keys="n">
      Give a seat
    </ButtonLink>
  )
}
