import type { Metadata } from 'next'
import { Page } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { AddSeriesForm } from './add-series-form'

export const metadata: Metadata = { title: 'Add a series' }

export default async function AddSeriesPage() {
  const { partnershipId } = await settingsToChange()

  return (
    <Page
      title="Add a series"
      trail={trailTo('Series')}
      intro="It starts with the usual order of business of its kind, which you can then change."
      width="text"
    >
      <AddSeriesForm partnershipId={partnershipId} />
    </Page>
  )
}
