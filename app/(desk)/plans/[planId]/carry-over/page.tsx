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
import { suggestLines } from '@/lib/plans/rules/carrying'
import { PlanTabs } from '../../_parts/plan-tabs'
import { CarryForm } from './carry-form'
import { OtherPlan } from './other-plan'

export const metadata: Metadata = { title: 'Carry lines over' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function CarryOverPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayKeep.holds(actor, plan)) notFound()
  const plans = await listPlans.as(actor, { partnershipId: plan.partnershipId })
  const others = plans.filter(({ id, kind }) => id !== planId && kind === plan.kind)
  const asked = valueOf(viewOf(`/plans/${planId}/carry-over`, await searchParams), 'into')
  const next = others
    .filter(({ startsOn }) => startsOn > plan.startsOn)
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))[0]
  const into = others.find(({ id }) => id === asked) ?? next ?? others[0]
  const mapping = into === undefined ? null : await readMapping.as(actor, { planId, intoId: into.id })
  const lines = mapping?.lines.filter(({ isUnfinished, isCarried }) => isUnfinished && !isCarried) ?? []
  const free = mapping?.others.filter(({ carriedFromId }) => carriedFromId === null) ?? []
  const references = new Map(free.map(({ id, reference }) => [id, reference]))
  const proposed = Object.fromEntries(
    [...suggestLines(lines, free)].flatMap(([line, other]) => {
      const reference = references.get(other) ?? ''
      return reference === '' ? [] : [[line, reference] as const]
    }),
  )

  return (
    <Page
      title="Carry lines over"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="What is unfinished here goes on in another plan, with a link back. Plans may overlap or leave a gap between them."
      tabs={<PlanTabs planId={planId} />}
    >
      {into === undefined ? (
        <EmptyState
          title="There is no other plan to carry lines over to."
          action={<ButtonLink href="/plans/import">Read a plan in</ButtonLink>}
        />
      ) : (
        <>
          <OtherPlan label="Over to" plans={others} chosen={into.id} />
          {lines.length === 0 ? (
            <EmptyState title="Every unfinished line has been carried over." />
          ) : (
            <CarryForm
              key={into.id}
              planId={planId}
              intoId={into.id}
              lines={lines.map(({ id, reference, text }) => ({ id, reference, text }))}
              others={free.map(({ id, reference, text }) => ({ id, reference, text }))}
              proposed={proposed}
            />
          )}
        </>
      )}
    </Page>
  )
}
