import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { addDays } from '@/lib/kernel/calendar-days'
import { clock } from '@/lib/kernel/clock'
import type { PersonId } from '@/lib/kernel/ids'
import { maySeat } from '@/lib/people/policy'
import { readPerson } from '@/lib/people/queries/person'
import { ConfirmAct } from '../../../../_parts/act-button'
import { endSeatAction } from '../../../actions'
import { EditSeatForm } from './edit-seat-form'

export const metadata: Metadata = { title: 'Change a seat' }

type Params = Promise<{ personId: PersonId; membershipId: string }>

export default async function EditSeatPage({ params }: { params: Params }) {
  const actor = await requireActor()
  const { personId, membershipId } = await params
  const person = await readPerson.as(actor, { personId })
  const seat = person?.seats.find(({ id }) => id === membershipId)
  if (person === null || seat === undefined || !maySeat.holds(actor, seat)) notFound()
  const yesterday = addDays(clock.now().toISOString().slice(0, 10), -1)
  const hasEnded = seat.untilDay !== null && seat.untilDay <= yesterday

  return (
    <Page
      title={`${person.name} for ${seat.delegation}`}
      trail={[
        { label: 'People', href: '/people' },
        { label: person.name, href: `/people/${person.id}` },
      ]}
      width="text"
    >
      <EditSeatForm
        back={`/people/${person.id}`}
        initial={{
          membershipId: seat.id,
          revision: seat.revision,
          role: seat.role,
          office: seat.office,
          fromDay: seat.fromDay,
          untilDay: seat.untilDay,
        }}
      />
      {!hasEnded && (
        <Section title="End it at once">
          <p>To end the seat on a day to come, set that day under Until.</p>
          <ConfirmAct
            act={endSeatAction.bind(null, {
              membershipId: seat.id,
              revision: seat.revision,
              lastDay: yesterday,
            })}
            said="Seat ended."
            then={`/people/${person.id}`}
            look="danger"
            label="End the seat now"
            title="End the seat now?"
            confirm="End the seat"
          >
            <p>
              {person.name} reads nothing for {seat.delegation} any more, from this moment. What was written
              stays.
            </p>
          </ConfirmAct>
        </Section>
      )}
    </Page>
  )
}
