import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { type SearchParams, type View, hrefOf, valueOf, viewOf, without } from '@/app/_ui/table/view'
import { clock } from '@/lib/kernel/clock'
import { type PlanId, newId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readPlanHead } from '@/lib/plans/queries/head'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { addCounts, figureText } from '@/lib/plans/rules/counts'
import { dayOf } from '@/lib/plans/rules/today'
import { ChangePlan } from '../_parts/change-plan'
import { LineInspector } from '../_parts/line-inspector'
import { MatrixChoices } from '../_parts/matrix-choices'
import { MatrixTable } from '../_parts/matrix-table'
import { filterWords, matrixAsked, matrixFilters } from '../_parts/matrix-view'
import { PlanTabs } from '../_parts/plan-tabs'
import { StateMeanings } from '../_parts/state-meanings'

export const metadata: Metadata = { title: 'Plan' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

/** The matrix: every line of the plan, as the address narrows, orders and groups it. */
export default async function PlanPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf(`/plans/${planId}`, await searchParams)
  const [plan, matrix] = await Promise.all([
    readPlanHead.as(actor, { planId }),
    readMatrix.as(actor, { planId, ...matrixAsked(view) }),
  ])
  if (plan === null) notFound()

  const today = dayOf(clock.now())
  const shown = without(view, 'line', 'report')
  const open = valueOf(view, 'line')
  const keeps = mayKeep.holds(actor, plan)

  return (
    <Page
      title={plan.shortTitle}
      trail={[{ href: '/plans', label: 'Plans' }]}
      intro={
        <>
          {figureText(addCounts(plan.parts.map(({ counts }) => counts)), today)}. {plan.notice}
        </>
      }
      tabs={<PlanTabs planId={planId} />}
      action={
        <>
          {keeps && <ChangePlan planId={planId} kind={plan.kind} />}
          <ButtonLink href={reportOf(planId, shown)}>Report on this</ButtonLink>
        </>
      }
      width="full"
      inspector={
        open === undefined ? undefined : (
          <LineInspector
            actor={actor}
            lineId={open}
            close={hrefOf(shown)}
            today={today}
            startAt={valueOf(view, 'report') === undefined ? 'nowhere' : 'status'}
          />
        )
      }
    >
      <FilterBar
        view={shown}
        filters={matrixFilters(plan)}
        find={{ name: 'find', label: 'Find in the text or by number' }}
      />
      <MatrixChoices view={shown} />
      {matrix.rows.length > 0 || matrix.start !== null ? (
        <MatrixTable
          plan={plan}
          matrix={matrix}
          seen={newId()}
          readerId={actor.personId}
          view={shown}
          today={today}
          reports={keeps}
          open={open}
        />
      ) : (
        <EmptyState
          title={plan.lineCount === 0 ? 'This plan has no lines yet.' : 'No line fits what you chose.'}
          action={<ButtonLink href={view.path}>Show all lines</ButtonLink>}
        />
      )}
      <StateMeanings />
    </Page>
  )
}

/** The report of what is shown: the filter goes along. */
function reportOf(planId: string, view: View): string {
  const kept = view.query.filter(([name]) => (filterWords as readonly string[]).includes(name))
  return hrefOf({ path: `/plans/${planId}/report`, query: kept })
}
