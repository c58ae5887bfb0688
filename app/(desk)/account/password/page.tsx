import type { Metadata } from 'next'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { AccountTabs } from '../account-tabs'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Password' }

export default async function PasswordPage() {
  const { personId } = await requireActor()

  return (
    <Page
      title="Password"
      trail={[{ label: 'Your account', href: '/account' }]}
      intro="Changing it signs you out of every other browser."
      width="text"
      tabs={<AccountTabs />}
    >
      <PasswordForm personId={personId} />
    </Page>
  )
}
