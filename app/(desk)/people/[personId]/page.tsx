import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Facts } from '@/app/_ui/text/facts'
import type { PersonId } from '@/lib/kernel/ids'
import { roleWords } from '@/lib/people/model'
import { mayKeepAccounts, maySeat } from '@/lib/people/policy'
import { readPerson } from '@/lib/people/queries/person'
import { periodWords } from '@/lib/people/rules/seats'
import { AccountSection } from './account-section'

export const metadata: Metadata = { title: 'Person' }

export default async function PersonPage({ params }: { params: Promise<{ personId: PersonId }> }) {
  const actor = await requireActor()
  const person = await readPerson.as(actor, await params)
  if (person === null) notFound()
  const keeps = mayKeepAccounts.holds(actor, {})

  return (
    <Page title={person.name} trail={[{ label: 'People', href: '/people' }]} width="text">
      <Facts facts={[{ term: 'E-mail address', value: person.email }]} />
      <Section
        title="Seats"
        action={
          keeps ? (
            <ButtonLink size="small" href={`/people/seats/new?person=${person.id}`}>
              Give a seat
            </ButtonLink>
          ) : undefined
        }
      >
        {person.seats.length === 0 ? (
          <EmptyState title="No seat yet.">Without one an account reads nothing.</EmptyState>
        ) : (
          <List name={`Seats of ${person.name}`}>
            {person.seats.map((seat) => (
              <ListRow
                key={seat.id}
                title={`${roleWords[seat.role]}, ${seat.delegation}`}
                meta={[seat.office, seat.partnership, periodWords(seat)].filter(Boolean).join(' · ')}
                action={
                  maySeat.holds(actor, seat) && (keeps || person.id !== actor.personId) ? (
                    <ButtonLink
                      size="small"
                      look="quiet"
                      href={`/people/${person.id}/seats/${seat.id}`}
                      aria-label={`Change the seat in ${seat.delegation}`}
                    >
                      Change
                    </ButtonLink>
                  ) : undefined
                }
              />
            ))}
          </List>
        )}
      </Section>
      {keeps && person.account !== null && (
        <AccountSection person={person} account={person.account} isSelf={person.id === actor.personId} />
      )}
    </Page>
  )
}
