import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import type { PlanId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { listPlans, readPlan } from '@/lib/plans/queries/plans'
import { readMapping } from '@/lib/plans/queries/ties'
import { PlanTabs } from '../../_parts/plan-tabs'
import { OtherPlan } from '../carry-over/other-plan'
import { ServingForm } from './serving-form'

export const metadata: Metadata = { title: 'What the lines serve' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function ServingPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan?.kind !== 'SECTOR_PLAN' || !mayKeep.holds(actor, plan)) notFound()
  const plans = await listPlans.as(actor, { partnershipId: plan.partnershipId })
  const others = plans.filter(({ kind }) => kind === 'PLAN_OF_ACTION')
  const asked = valueOf(viewOf(`/plans/${planId}/serving`, await searchParams), 'into')
  const into = others.find(({ id }) => id === asked) ?? others[0]
  const mapping = into === undefined ? null : await readMapping.as(actor, { planId, intoId: into.id })

  return (
    <Page
      title="What the lines serve"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="What is held under a line here counts for the lines of the plan of action it serves too, once."
      tabs={<PlanTabs planId={planId} />}
    >
      {into === undefined || mapping === null ? (
        <EmptyState
          title="There is no plan of action yet."
          action={<ButtonLink href="/plans/import">Read a plan in</ButtonLink>}
        />
      ) : (
        <>
          <OtherPlan label="Plan of action" plans={others} chosen={into.id} />
          <ServingForm
            key={into.id}
            planId={planId}
            intoId={into.id}
            lines={mapping.lines.map(({ id, reference, text, serves }) => ({ id, reference, text, serves }))}
            others={mapping.others.map(({ id, reference, text }) => ({ id, reference, text }))}
          />
        </>
      )}
    </Page>
  )
}
