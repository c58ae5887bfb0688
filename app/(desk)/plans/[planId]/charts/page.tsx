import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { PlanId } from '@/lib/kernel/ids'
import { chartsOfPlan } from '@/lib/plans/paper/charts'
import { readCharts } from '@/lib/plans/queries/charts'
import { Chart } from '../../_parts/chart'
import { PlanTabs } from '../../_parts/plan-tabs'

export const metadata: Metadata = { title: 'Charts' }

/** The plan in pictures: on the screen, on paper, and as files for a slide. */
export default async function ChartsPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readCharts.as(actor, { planId })
  if (plan === null) notFound()
  const charts = chartsOfPlan(plan)

  return (
    <Page
      title="Charts"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="Drawn from what everyone who reads the plan may read, so that each picture can be shown to all of them."
      tabs={<PlanTabs planId={planId} />}
    >
      {charts.length === 0 ? (
        <EmptyState
          title="There is nothing to draw yet."
          action={<ButtonLink href={`/plans/${planId}`}>Open the matrix</ButtonLink>}
        >
          Charts appear with the first lines of the plan.
        </EmptyState>
      ) : (
        charts.map(([kind, figure]) => (
          <Chart key={kind} name={kind} figure={figure} file={`/api/plans/${planId}/charts?chart=${kind}`} />
        ))
      )}
    </Page>
  )
}
