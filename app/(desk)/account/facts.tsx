import { Facts } from '@/app/_ui/text/facts'
import type { Actor } from '@/lib/access/actor'
import { dayText } from '@/lib/kernel/calendar-days'
import { roleWords } from '@/lib/people/model'
import { readPerson } from '@/lib/people/queries/person'

/** Who one is to this house. */
export async function AccountFacts({ actor }: { actor: Actor }) {
  const person = await readPerson.as(actor, { personId: actor.personId })
  if (person === null) return null
  return (
    <Facts
      facts={[
        { term: 'Name', value: person.name },
        { term: 'E-mail address', value: person.email },
        {
          term: 'Seats',
          value:
            person.seats.length > 0 &&
            person.seats.map(({ id, role, delegation, partnership, untilDay }) => (
              <div key={id}>
                {roleWords[role]} for {delegation} in {partnership}
                {untilDay === null ? '' : `, until ${dayText(untilDay)}`}
              </div>
            )),
        },
        { term: 'Also', value: actor.administrator ? 'Administrator of the house' : null },
      ]}
    />
  )
}
