import type { Metadata } from 'next'
import { List, ListRow } from '@/app/_ui/table/list'
import { counted } from '@/lib/kernel/text'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'
import { StepsEditor } from './steps-editor'

export const metadata: Metadata = { title: 'Back-planning' }

export default async function PreparationPage() {
  const { partnershipId, arrangement } = await settingsAt()
  const { name, revision, steps, hasOwnSteps, mayArrange } = arrangement

  return (
    <SettingsPage
      within={name}
      width="text"
      intro="What is done before a meeting, in working days before its first day. Weekends and holidays are stepped over."
    >
      {mayArrange ? (
        <StepsEditor
          hasOwnSteps={hasOwnSteps}
          initial={{ partnershipId, revision, offsets: steps.map((step) => ({ ...step })) }}
        />
      ) : (
        <List name="Steps">
          {steps.map(({ key, label, workingDaysBefore }) => (
            <ListRow key={key} title={label} when={`${counted(workingDaysBefore, 'working day')} before`} />
          ))}
        </List>
      )}
    </SettingsPage>
  )
}
