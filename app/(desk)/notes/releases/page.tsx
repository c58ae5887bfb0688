import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Pager } from '@/app/_ui/table/pager'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { listReleases } from '@/lib/notes/queries/releases'
import { NoteTabs } from '../_parts/list-tabs'
import { ReleaseRows } from '../_parts/note-rows'
import { askedTarget } from '../_parts/target'
import { zoneOf } from '../../_parts/zone'

export const metadata: Metadata = { title: 'Released copies' }

export default async function ReleasesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/notes/releases', await searchParams)
  const [{ releases, next }, zone] = await Promise.all([
    listReleases.as(actor, { partnershipId, ...askedTarget(view), after: valueOf(view, 'after') }),
    zoneOf(actor, partnershipId),
  ])

  return (
    <Page
      title="Released copies"
      trail={[{ label: 'Notes', href: '/notes' }]}
      tabs={<NoteTabs current="/notes/releases" />}
    >
      {releases.length > 0 ? (
        <ReleaseRows name="Released copies" releases={releases} zone={zone} />
      ) : (
        <EmptyState title="No copy is released to you.">
          A co-chair or the coordinator’s staff releases a copy from a note; the note itself stays where it
          is.
        </EmptyState>
      )}
      <Pager view={view} next={next} shown={releases.length} />
    </Page>
  )
}
