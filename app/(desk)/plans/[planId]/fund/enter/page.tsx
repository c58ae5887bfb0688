import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { activityChoices } from '@/lib/activities/queries/choices'
import { fundEntryKinds } from '@/lib/funds/model'
import { mayKeep } from '@/lib/funds/policy'
import { readFund } from '@/lib/funds/queries/funds'
import { clock } from '@/lib/kernel/clock'
import type { PlanId } from '@/lib/kernel/ids'
import { readPlan } from '@/lib/plans/queries/plans'
import { dayOf } from '@/lib/plans/rules/today'
import { EnterMoneyForm } from './enter-money-form'

export const metadata: Metadata = { title: 'Enter money' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function EnterMoneyPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf('', await searchParams)
  const [plan, fund] = await Promise.all([
    readPlan.as(actor, { planId }),
    readFund.as(actor, { fundId: (valueOf(view, 'fund') ?? '-').slice(0, 64) }),
  ])
  if (plan === null || fund === null || !mayKeep.holds(actor, fund)) notFound()
  const { activities } = await activityChoices.as(actor, { partnershipId: fund.partnershipId })
  const home = `/plans/${planId}/fund`
  const today = dayOf(clock.now())
  const activityId = activities.find(({ id }) => id === valueOf(view, 'activity'))?.id ?? null
  return (
    <Page
      title="Enter money"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
        { href: home, label: 'Fund' },
      ]}
      intro={fund.name}
    >
      <EnterMoneyForm
        home={home}
        currency={fund.currency}
        activities={activities.map(({ id, title }) => ({ value: id, label: title }))}
        initial={{
          fundId: fund.id,
          kind:
            fundEntryKinds.find((kind) => kind === valueOf(view, 'kind')) ??
            (activityId === null ? 'CONTRIBUTION' : 'SPENDING'),
          amount: '',
          year: Number(today.slice(0, 4)),
          on: today,
          activityId: activityId,
          words: '',
        }}
      />
    </Page>
  )
}
