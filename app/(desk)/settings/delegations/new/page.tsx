import type { Metadata } from 'next'
import { Page } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { AddDelegationForm } from './add-delegation-form'

export const metadata: Metadata = { title: 'Add a delegation' }

export default async function AddDelegationPage() {
  const { partnershipId } = await settingsToChange()

  return (
    <Page title="Add a delegation" trail={trailTo('Delegations')} width="text">
      <AddDelegationForm partnershipId={partnershipId} />
    </Page>
  )
}
