import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { TabsOver } from '@/app/(desk)/meetings/_parts/list-tabs'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, hrefOf, valueOf, viewOf, without } from '@/app/_ui/table/view'
import { followUpMatrix } from '@/lib/outcomes/queries/follow-ups'
import { matrixChoices } from '@/lib/outcomes/queries/matrix-choices'
import { FollowUpInspector } from './_parts/follow-up-inspector'
import { followUpColumns } from './_parts/follow-up-columns'
import { askedOf, filtersOf } from './_parts/follow-up-view'

export const metadata: Metadata = { title: 'Follow-ups' }

export default async function FollowUpsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/follow-ups', await searchParams)
  const shown = without(view, 'open')
  const open = valueOf(view, 'open')
  const [{ followUps, next }, choices] = await Promise.all([
    followUpMatrix.as(actor, { partnershipId, ...askedOf(view) }),
    matrixChoices.as(actor, { partnershipId }),
  ])
  const isNarrowed = without(shown, 'after').query.length > 0
  const meeting = choices.meetings.find(({ id }) => id === valueOf(view, 'meeting'))

  return (
    <Page
      title="Follow-ups"
      trail={[{ label: 'Meetings', href: '/meetings' }]}
      intro="Who does what by when, from what the meetings came to."
      tabs={<TabsOver current="/follow-ups" />}
      action={
        <>
          {meeting !== undefined && (
            <ButtonLink href={`/meetings/${meeting.id}/outcomes`}>Outcomes of the {meeting.title}</ButtonLink>
          )}
          {followUps.length > 0 && (
            <ButtonLink href={hrefOf({ ...without(shown, 'after'), path: '/follow-ups/copy' })} keys="e">
              Take a copy
            </ButtonLink>
          )}
        </>
      }
      width="full"
      inspector={
        open === undefined ? undefined : (
          <FollowUpInspector actor={actor} followUpId={open} close={hrefOf(shown)} />
        )
      }
    >
      <FilterBar view={shown} filters={filtersOf(choices)} />
      {followUps.length > 0 ? (
        <Table
          name="Follow-ups"
          columns={followUpColumns}
          groups={[{ key: 'all', rows: followUps }]}
          rowKey={({ id }) => id}
          link={({ id }) => hrefOf({ ...shown, query: [...shown.query, ['open', id]] })}
          selected={open}
          view={shown}
          narrow="cards"
        />
      ) : isNarrowed ? (
        <EmptyState
          title="No follow-up fits what you chose."
          action={<ButtonLink href="/follow-ups">Show all follow-ups</ButtonLink>}
        />
      ) : (
        <EmptyState
          title="No follow-up is open to you yet."
          action={<ButtonLink href="/meetings?when=past">Past meetings</ButtonLink>}
        >
          They are assigned from the outcomes of a meeting.
        </EmptyState>
      )}
      <Pager view={shown} next={next} shown={followUps.length} />
    </Page>
  )
}
