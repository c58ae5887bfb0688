import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { mayKeep } from '@/lib/plans/policy'
import { ImportForm } from './import-form'

export const metadata: Metadata = { title: 'Read a plan in' }

export default async function ImportPage() {
  const { actor, partnershipId } = await requirePartnership()
  if (!mayKeep.holds(actor, { partnershipId })) notFound()
  return (
    <Page
      title="Read a plan in"
      trail={[{ href: '/plans', label: 'Plans' }]}
      intro="Choose the published text. You see what was understood, and nothing is saved before you say so."
    >
      <ImportForm partnershipId={partnershipId} personId={actor.personId} />
    </Page>
  )
}
