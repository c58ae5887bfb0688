import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, Section } from '@/app/_ui/shell/page'
import { listMilestones } from '@/lib/partnerships/queries/arrangement'
import { ConfirmAct } from '../../../_parts/act-button'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { removeMilestoneAction } from '../../actions'
import { EditMilestoneForm } from './edit-milestone-form'

export const metadata: Metadata = { title: 'Change a milestone' }

export default async function EditMilestonePage({ params }: { params: Promise<{ milestoneId: string }> }) {
  const { actor, partnershipId } = await settingsToChange()
  const { milestoneId } = await params
  const milestones = await listMilestones.as(actor, { partnershipId })
  const milestone = milestones.find(({ id }) => id === milestoneId)
  if (milestone === undefined) notFound()
  const { id, revision, title, day } = milestone

  return (
    <Page title="Change a milestone" trail={trailTo('Milestones')} width="text">
      <EditMilestoneForm initial={{ milestoneId: id, revision, title, day }} />
      <Section title="Take it away">
        <ConfirmAct
          act={removeMilestoneAction.bind(null, { milestoneId: id, revision })}
          said="Milestone removed."
          then="/settings/milestones"
          look="danger"
          label="Remove the milestone"
          title="Remove the milestone?"
          confirm="Remove milestone"
        >
          <p>Its anniversaries are no longer proposed. Agendas already drafted stay as they are.</p>
        </ConfirmAct>
      </Section>
    </Page>
  )
}
