import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, hrefOf, valueOf, valuesOf, viewOf, without } from '@/app/_ui/table/view'
import { clock } from '@/lib/kernel/clock'
import type { PlanId } from '@/lib/kernel/ids'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { readPlan } from '@/lib/plans/queries/plans'
import { addCounts, figureText } from '@/lib/plans/rules/counts'
import { dayOf } from '@/lib/plans/rules/today'
import { LineInspector } from '../_parts/line-inspector'
import { matrixColumns } from '../_parts/matrix-columns'
import { bySection, byState } from '../_parts/matrix-groups'
import { matrixAsked, matrixFilters } from '../_parts/matrix-view'
import { PlanTabs } from '../_parts/plan-tabs'
import { TakeAway } from '../_parts/take-away'

export const metadata: Metadata = { title: 'Plan' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function PlanPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf(`/plans/${planId}`, await searchParams)
  const asked = matrixAsked(view)
  const [plan, { rows, more }] = await Promise.all([
    readPlan.as(actor, { planId }),
    readMatrix.as(actor, { planId, ...asked }),
  ])
  if (plan === null) notFound()

  const today = dayOf(clock.now())
  const shown = without(view, 'line')
  const open = valueOf(view, 'line')
  const groups =
    asked.order === 'plan'
      ? bySection(plan, rows)
      : asked.order === 'state'
        ? byState(rows)
        : [{ key: 'all', rows }]

  return (
    <Page
      title={plan.shortTitle}
      trail={[{ href: '/plans', label: 'Plans' }]}
      intro={
        <>
          {figureText(addCounts(plan.sections.map(({ counts }) => counts)), today)}. {plan.notice}
        </>
      }
      tabs={<PlanTabs planId={planId} />}
      action={<TakeAway plan={plan} view={shown} />}
      width="full"
      inspector={
        open === undefined ? undefined : (
          <LineInspector actor={actor} lineId={open} close={hrefOf(shown)} today={today} />
        )
      }
    >
      <FilterBar
        view={shown}
        filters={matrixFilters(plan)}
        find={{ name: 'find', label: 'Find in the text or by number' }}
      />
      {rows.length > 0 ? (
        <Table
          name={`Lines of ${plan.shortTitle}`}
          columns={matrixColumns(today, valuesOf(view, 'hide'))}
          groups={groups}
          rowKey={({ id }) => id}
          link={({ id }) => `/plans/${planId}/lines/${id}`}
          inspect={({ id, reference }) => ({
            href: hrefOf({ ...shown, query: [...shown.query, ['line', id]] }),
            name: `line ${reference}`,
          })}
          selected={open}
          view={shown}
        />
      ) : (
        <EmptyState
          title={plan.lineCount === 0 ? 'This plan has no lines yet.' : 'No line fits what you chose.'}
          action={<ButtonLink href={view.path}>Show all lines</ButtonLink>}
        />
      )}
      <Pager view={shown} next={more} shown={rows.length} />
    </Page>
  )
}
