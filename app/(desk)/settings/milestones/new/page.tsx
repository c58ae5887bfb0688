import type { Metadata } from 'next'
import { Page } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { AddMilestoneForm } from './add-milestone-form'

export const metadata: Metadata = { title: 'Add a milestone' }

export default async function AddMilestonePage() {
  const { partnershipId } = await settingsToChange()

  return (
    <Page title="Add a milestone" trail={trailTo('Milestones')} width="text">
      <AddMilestoneForm partnershipId={partnershipId} />
    </Page>
  )
}
