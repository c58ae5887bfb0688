import type { Metadata } from 'next'
import { Page } from '@/app/_ui/shell/page'
import { settingsToChange } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { statesOf } from '../states'
import { AddTermForm } from './add-term-form'

export const metadata: Metadata = { title: 'Add a term' }

export default async function AddTermPage() {
  const { arrangement } = await settingsToChange()

  return (
    <Page title="Add a term" trail={trailTo('Coordinatorship')} width="text">
      <AddTermForm states={statesOf(arrangement.delegations)} />
    </Page>
  )
}
