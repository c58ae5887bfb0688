import { IconUpload } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Span } from '@/app/_ui/text/date-time'
import { clock } from '@/lib/kernel/clock'
import { mayKeep } from '@/lib/plans/policy'
import { listPlans } from '@/lib/plans/queries/plans'
import { figureText, totalOf } from '@/lib/plans/rules/counts'
import { dayOf } from '@/lib/plans/rules/today'
import { StatusBar } from '../_parts/status-mark'
import { StateMeanings } from './_parts/state-meanings'

export const metadata: Metadata = { title: 'Plans' }

export default async function PlansPage() {
  const { actor, partnershipId } = await requirePartnership()
  const plans = await listPlans.as(actor, { partnershipId })
  const keeps = mayKeep.holds(actor, { partnershipId })
  const today = dayOf(clock.now())
  const bringIn = keeps ? (
    <ButtonLink look="main" href="/plans/import" icon={<IconUpload aria-hidden />} keys="n">
      Read a plan in
    </ButtonLink>
  ) : undefined

  return (
    <Page title="Plans" action={bringIn}>
      {plans.length === 0 ? (
        <EmptyState title="There is no plan of action yet." action={bringIn}>
          {keeps
            ? 'Read in the published text; you look it over before anything is saved.'
            : 'The desk will read it in.'}
        </EmptyState>
      ) : (
        <>
          <List name="Plans">
            {plans.map((plan) => (
              <ListRow
                key={plan.id}
                title={plan.title}
                href={`/plans/${plan.id}`}
                meta={totalOf(plan.counts) === 0 ? 'No lines yet.' : figureText(plan.counts, today)}
                when={<Span from={plan.startsOn} to={plan.endsOn} />}
              >
                <StatusBar counts={plan.counts} name={plan.shortTitle} />
                {plan.notice !== '' && <p>{plan.notice}</p>}
              </ListRow>
            ))}
          </List>
          <StateMeanings />
        </>
      )}
    </Page>
  )
}
