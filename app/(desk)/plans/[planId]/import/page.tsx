import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PlanId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readPlan } from '@/lib/plans/queries/plans'
import { readStanding } from '@/lib/plans/queries/standing'
import { PlanTabs } from '../../_parts/plan-tabs'
import { EditionForm } from './edition-form'

export const metadata: Metadata = { title: 'Read another edition in' }

export default async function EditionPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const [plan, standing] = await Promise.all([
    readPlan.as(actor, { planId }),
    readStanding.as(actor, { planId }),
  ])
  if (plan === null || !mayKeep.holds(actor, plan)) notFound()
  return (
    <Page
      title="Read another edition in"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="You see what it changes, line by line, and take over what you tick. What was reported stays with its line."
      tabs={<PlanTabs planId={planId} />}
    >
      <EditionForm planId={planId} personId={actor.personId} revision={plan.revision} standing={standing} />
    </Page>
  )
}
