import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PersonId } from '@/lib/kernel/ids'
import { mayKeepAccounts } from '@/lib/people/policy'
import { readPerson } from '@/lib/people/queries/person'
import { EditPersonForm } from './edit-person-form'

export const metadata: Metadata = { title: 'Change an account' }

export default async function EditPersonPage({ params }: { params: Promise<{ personId: PersonId }> }) {
  const actor = await requireActor()
  const person = await readPerson.as(actor, await params)
  if (person === null || !mayKeepAccounts.holds(actor, {})) notFound()

  return (
    <Page
      title="Name and address"
      trail={[
        { label: 'People', href: '/people' },
        { label: person.name, href: `/people/${person.id}` },
      ]}
      width="text"
    >
      <EditPersonForm initial={{ personId: person.id, name: person.name, email: person.email ?? '' }} />
    </Page>
  )
}
