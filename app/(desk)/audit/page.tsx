import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { Tabs } from '@/app/_ui/shell/tabs'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { type Column, Table } from '@/app/_ui/table/table'
import { type SearchParams, type View, valueOf, valuesOf, viewOf } from '@/app/_ui/table/view'
import { Moment } from '@/app/_ui/text/date-time'
import { runsDesk } from '@/lib/access/seat'
import { type Act, ROOMS, roomWords } from '@/lib/audit/model'
import { mayOpenTrail } from '@/lib/audit/policy'
import { readTrail } from '@/lib/audit/queries/read-trail'

export const metadata: Metadata = { title: 'Audit' }

const columns: readonly Column<Act>[] = [
  { key: 'at', head: 'When', min: '12rem', cell: ({ at }) => <Moment at={at} zone="UTC" /> },
  { key: 'who', head: 'Who', min: '9rem', cell: ({ who }) => who ?? 'Somebody without a seat here' },
  { key: 'what', head: 'What', min: '12rem', cell: ({ room, what }) => `${room}: ${what}` },
  {
    key: 'about',
    head: 'Of',
    narrow: 'hide',
    cell: ({ about }) =>
      about === null ? null : about.href === null ? (
        about.title
      ) : (
        <Link href={about.href} prefetch={false} dir="auto">
          {about.title || 'Untitled'}
        </Link>
      ),
  },
]

/** Who did what and when: for the desk in its partnership, for administrators in the house. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor()
  if (!mayOpenTrail(actor)) notFound()
  const view = viewOf('/audit', await searchParams)
  const partnershipId = await chosenPartnership(actor)
  const ofDesk = partnershipId !== null && runsDesk.holds(actor, { partnershipId })
  const ofHouse = actor.administrator && (!ofDesk || valueOf(view, 'of') === 'house')
  if (!ofDesk && !ofHouse) notFound()
  const { acts, next } = await readTrail.as(actor, {
    of: ofHouse || partnershipId === null ? { chain: 'house' } : { chain: 'partnership', partnershipId },
    rooms: ROOMS.filter((room) => valuesOf(view, 'in').includes(room)),
    before: placeIn(view),
  })

  return (
    <Page
      title="Audit"
      intro={
        ofHouse
          ? 'What was done to accounts in this house. Every entry is sealed to the one before it.'
          : 'What your delegation did in this partnership. Every entry is sealed to the one before it.'
      }
      tabs={
        actor.administrator && ofDesk ? (
          <Tabs
            name="Audit"
            current={ofHouse ? '/audit?of=house' : '/audit'}
            tabs={[
              { href: '/audit', label: 'The partnership' },
              { href: '/audit?of=house', label: 'The house' },
            ]}
          />
        ) : undefined
      }
    >
      <FilterBar
        view={view}
        filters={[
          {
            name: 'in',
            label: 'Part of the house',
            choose: 'many',
            options: ROOMS.map((room) => ({ value: room, label: roomWords[room] })),
          },
        ]}
      />
      {acts.length > 0 ? (
        <Table
          name="Acts"
          columns={columns}
          groups={[{ key: 'all', rows: acts }]}
          narrow="cards"
          rowKey={({ place }) => String(place)}
          view={view}
        />
      ) : (
        <EmptyState title="Nothing was done here yet.">
          Whatever is written, moved, opened or given out in the house stands here afterwards.
        </EmptyState>
      )}
      <Pager view={view} next={next === null ? null : String(next)} shown={acts.length} />
    </Page>
  )
}

function placeIn(view: View): number | null {
  const place = Number(valueOf(view, 'after'))
  return Number.isSafeInteger(place) && place > 0 ? place : null
}
