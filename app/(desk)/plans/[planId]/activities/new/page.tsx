import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { mayRecord } from '@/lib/activities/policy'
import { clock } from '@/lib/kernel/clock'
import type { PlanId } from '@/lib/kernel/ids'
import { readPlan } from '@/lib/plans/queries/plans'
import { dayOf } from '@/lib/plans/rules/today'
import { activityOptions } from '../../../_parts/activity-choices'
import { RecordActivityForm } from './record-activity-form'

export const metadata: Metadata = { title: 'Record an activity' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function RecordActivityPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayRecord.holds(actor, plan)) notFound()
  const options = await activityOptions(actor, plan.partnershipId, planId)
  const lineId = valueOf(viewOf('', await searchParams), 'line')
  const today = dayOf(clock.now())
  const home = `/plans/${planId}/activities`
  return (
    <Page
      title="Record an activity"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
        { href: home, label: 'Activities' },
      ]}
    >
      <RecordActivityForm
        home={home}
        {...options}
        initial={{
          partnershipId: plan.partnershipId,
          title: '',
          kind: 'WORKSHOP',
          state: 'PLANNED',
          startsOn: today,
          endsOn: today,
          place: '',
          organiser: '',
          participants: null,
          cost: '',
          currency: 'USD',
          fundId: '',
          fundYear: null,
          summary: '',
          links: '',
          circle: plan.circle === 'AUTHOR' || plan.circle === 'CO_CHAIRS' ? 'OWN_DELEGATION' : plan.circle,
          lineIds: options.lines.flatMap(({ value }) => (value === lineId ? [value] : [])),
        }}
      />
    </Page>
  )
}
