import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { clock } from '@/lib/kernel/clock'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { mayKeepAccounts, maySeat } from '@/lib/people/policy'
import { listSeatable } from '@/lib/people/queries/seats'
import { delegationOptions } from '../../_parts/options'
import { GiveSeatForm } from './give-seat-form'

export const metadata: Metadata = { title: 'Give a seat' }

export default async function GiveSeatPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor()
  const chosen = await chosenPartnership(actor)
  if (chosen === null || !maySeat.holds(actor, { partnershipId: chosen })) notFound()
  const [partnership, people] = await Promise.all([
    readArrangement.as(actor, { partnershipId: chosen }),
    listSeatable.as(actor, { partnershipId: chosen }),
  ])
  if (partnership === null) notFound()
  const view = viewOf('/people/seats/new', await searchParams)
  const asked = people.find(({ id }) => id === valueOf(view, 'person'))

  return (
    <Page
      title="Give a seat"
      trail={[{ label: 'People', href: '/people' }]}
      intro={
        mayKeepAccounts.holds(actor, {})
          ? `A seat in ${partnership.name} opens what its delegation may read.`
          : 'Whoever has or had a seat here can be given one. Somebody new is invited by an administrator first.'
      }
      width="text"
    >
      <GiveSeatForm
        people={people.map(({ id, name, note }) => ({ value: id, label: `${name} (${note})` }))}
        delegations={delegationOptions(partnership.delegations)}
        person={asked?.id ?? ''}
        today={clock.now().toISOString().slice(0, 10)}
      />
    </Page>
  )
}
