import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { mayKeepAccounts } from '@/lib/people/policy'
import { delegationOptions } from '../_parts/options'
import { InviteForm } from './invite-form'

export const metadata: Metadata = { title: 'Invite somebody' }

export default async function InvitePage() {
  const actor = await requireActor()
  if (!mayKeepAccounts.holds(actor, {})) notFound()
  const chosen = await chosenPartnership(actor)
  const partnership = chosen === null ? null : await readArrangement.as(actor, { partnershipId: chosen })

  return (
    <Page
      title="Invite somebody"
      trail={[
        { label: 'People', href: '/people' },
        { label: 'Accounts', href: '/people/accounts' },
      ]}
      intro="Creates an account and a one-time link, which you hand on yourself. No mail is sent."
      width="text"
    >
      <InviteForm
        partnership={partnership?.name ?? null}
        delegations={partnership === null ? [] : delegationOptions(partnership.delegations)}
      />
    </Page>
  )
}
