import type { Metadata } from 'next'
import { Facts } from '@/app/_ui/text/facts'
import { GeneralForm } from './general-form'
import { settingsAt } from './_parts/settings-at'
import { SettingsPage } from './_parts/settings-page'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsGeneralPage() {
  const { partnershipId, arrangement } = await settingsAt()
  const { revision, name, partnerName, zone, partnerZone, mayArrange } = arrangement

  return (
    <SettingsPage within={name} width="text">
      {mayArrange ? (
        <GeneralForm initial={{ partnershipId, revision, name, partnerName, zone, partnerZone }} />
      ) : (
        <Facts
          facts={[
            { term: 'Dialogue Partner', value: partnerName },
            { term: "The desk's time zone", value: zone },
            { term: "The partner's time zone", value: partnerZone },
          ]}
        />
      )}
    </SettingsPage>
  )
}
