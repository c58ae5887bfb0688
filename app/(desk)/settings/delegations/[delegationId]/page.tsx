import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { EditDelegationForm } from './edit-delegation-form'

export const metadata: Metadata = { title: 'Change a delegation' }

export default async function EditDelegationPage({ params }: { params: Promise<{ delegationId: string }> }) {
  const { arrangement } = await settingsToChange()
  const { delegationId } = await params
  const delegation = arrangement.delegations.find(({ id }) => id === delegationId)
  if (delegation === undefined) notFound()
  const { id, ...fields } = delegation

  return (
    <Page title={delegation.name} trail={trailTo('Delegations')} width="text">
      <EditDelegationForm initial={{ delegationId: id, ...fields }} />
    </Page>
  )
}
