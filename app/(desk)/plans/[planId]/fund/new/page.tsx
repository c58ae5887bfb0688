import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { mayKeep } from '@/lib/funds/policy'
import type { PlanId } from '@/lib/kernel/ids'
import { readPlan } from '@/lib/plans/queries/plans'
import { OpenFundForm } from './open-fund-form'

export const metadata: Metadata = { title: 'Open a fund' }

export default async function OpenFundPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayKeep.holds(actor, plan)) notFound()
  const home = `/plans/${planId}/fund`
  return (
    <Page
      title="Open a fund"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
        { href: home, label: 'Fund' },
      ]}
      intro="A fund has one currency. Its entries are struck when they are wrong, never deleted."
    >
      <OpenFundForm partnershipId={plan.partnershipId} home={home} />
    </Page>
  )
}
