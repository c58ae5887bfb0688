import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, Section } from '@/app/_ui/shell/page'
import { ConfirmAct } from '../../../_parts/act-button'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { removeTermAction } from '../../actions'
import { statesOf } from '../states'
import { EditTermForm } from './edit-term-form'

export const metadata: Metadata = { title: 'Change a term' }

export default async function EditTermPage({ params }: { params: Promise<{ termId: string }> }) {
  const { arrangement } = await settingsToChange()
  const { termId } = await params
  const term = arrangement.terms.find(({ id }) => id === termId)
  if (term === undefined) notFound()
  const states = statesOf(arrangement.delegations)
  const { id, delegationId, fromDay, untilDay } = term
  const name = states.find(({ value }) => value === delegationId)?.label ?? ''

  return (
    <Page
      title={`Term of ${name}`}
      trail={trailTo('Coordinatorship')}
      intro="If the term of your own delegation no longer holds today, you stop running the desk with it."
      width="text"
    >
      <EditTermForm states={states} initial={{ termId: id, delegationId, fromDay, untilDay }} />
      <Section title="Take it away">
        <ConfirmAct
          act={removeTermAction.bind(null, { termId: id })}
          said="Term removed."
          then="/settings/coordinatorship"
          look="danger"
          label="Remove the term"
          title={`Remove the term of ${name}?`}
          confirm="Remove term"
        >
          <p>
            For terms entered by mistake. One that is over is ended with its last day, and stays in the list.
          </p>
        </ConfirmAct>
      </Section>
    </Page>
  )
}
