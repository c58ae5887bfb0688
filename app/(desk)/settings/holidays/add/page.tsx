import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { AddHolidayForm } from './add-holiday-form'
import { PasteHolidaysForm } from './paste-holidays-form'

export const metadata: Metadata = { title: 'Add holidays' }

export default async function AddHolidaysPage() {
  const { partnershipId } = await settingsToChange()

  return (
    <Page title="Add holidays" trail={trailTo('Holidays')} width="text">
      <Section title="A list">
        <PasteHolidaysForm partnershipId={partnershipId} />
      </Section>
      <Section title="One day">
        <AddHolidayForm partnershipId={partnershipId} />
      </Section>
    </Page>
  )
}
