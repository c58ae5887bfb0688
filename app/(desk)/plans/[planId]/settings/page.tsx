import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PlanId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readPlan } from '@/lib/plans/queries/plans'
import { listTopics } from '@/lib/topics/queries/list-topics'
import { AmendPlanForm } from './amend-plan-form'

export const metadata: Metadata = { title: 'Quiet lines and review' }

/** How the desk watches a plan, and where meetings review it. */
export default async function PlanSettingsPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayKeep.holds(actor, plan)) notFound()
  const topics = await listTopics.as(actor, {
    partnershipId: plan.partnershipId,
    retired: 'shown',
  })
  const home = `/plans/${planId}`
  return (
    <Page
      title="Quiet lines and review"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: home, label: plan.shortTitle },
      ]}
      intro="How the plan is watched between meetings, and under which item a meeting reviews it."
    >
      <AmendPlanForm
        home={home}
        topics={topics
          .filter(({ id, retiredOn }) => retiredOn === null || id === plan.topicId)
          .map(({ id, title, depth, retiredOn }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${title}${retiredOn === null ? '' : ' (retired)'}`,
          }))}
        initial={{
          planId,
          revision: plan.revision,
          quietMonths: plan.quietMonths,
          topicId: plan.topicId,
        }}
      />
    </Page>
  )
}
