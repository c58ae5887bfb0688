import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PlanId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readPlan } from '@/lib/plans/queries/plans'
import { PlanTabs } from '../../_parts/plan-tabs'
import { ReturnForm } from './return-form'

export const metadata: Metadata = { title: 'Read a returned matrix in' }

export default async function ReturnPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayKeep.holds(actor, plan)) notFound()
  return (
    <Page
      title="Read a returned matrix in"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="The XLSX that went out comes back filled in. You see cell by cell what it would change, and take over what you tick."
      tabs={<PlanTabs planId={planId} />}
    >
      <ReturnForm planId={planId} personId={actor.personId} />
    </Page>
  )
}
