import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { addDays } from '@/lib/kernel/calendar-days'
import { clock } from '@/lib/kernel/clock'
import type { PlanId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { readPlan } from '@/lib/plans/queries/plans'
import { dayOf } from '@/lib/plans/rules/today'
import { mayRun } from '@/lib/rounds/policy'
import { roundChoices } from '@/lib/rounds/queries/rounds'
import { OpenRoundForm } from './open-round-form'

export const metadata: Metadata = { title: 'Ask for an update' }

export default async function OpenRoundPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayRun.holds(actor, plan)) notFound()
  const choices = await roundChoices.as(actor, { planId })
  return (
    <Page
      title="Ask for an update"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
        { href: `/plans/${planId}/rounds`, label: 'Reporting rounds' },
      ]}
      intro="Each focal point is asked about its own lines that are still to be done. Where a line names none, its lead agency is asked."
    >
      {choices.length === 0 ? (
        <EmptyState title="No line names anybody yet.">
          Name leads or focal points for a section first.
        </EmptyState>
      ) : (
        <OpenRoundForm
          home={`/plans/${planId}/rounds`}
          choices={choices.map(({ name, lines }) => ({
            value: name,
            label: `${name} (${counted(lines, 'line')})`,
          }))}
          initial={{ planId, title: '', words: '', dueOn: addDays(dayOf(clock.now()), 14), focalPoints: [] }}
        />
      )}
    </Page>
  )
}
