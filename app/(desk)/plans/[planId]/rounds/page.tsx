import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import type { PlanId } from '@/lib/kernel/ids'
import { readPlan } from '@/lib/plans/queries/plans'
import { answerStateWords } from '@/lib/rounds/model'
import { mayRun } from '@/lib/rounds/policy'
import { listRounds } from '@/lib/rounds/queries/rounds'
import { countsText, whoAnsweredText } from '@/lib/rounds/rules'
import { PlanTabs } from '../../_parts/plan-tabs'

export const metadata: Metadata = { title: 'Reporting rounds' }

export default async function RoundsPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null || !mayRun.holds(actor, plan)) notFound()
  const rounds = await listRounds.as(actor, { planId })
  const ask = (
    <ButtonLink look="main" href={`/plans/${planId}/rounds/new`} icon={<IconPlus aria-hidden />} keys="n">
      Ask for an update
    </ButtonLink>
  )
  return (
    <Page
      title="Reporting rounds"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      tabs={<PlanTabs planId={planId} />}
      action={ask}
    >
      {rounds.length === 0 ? (
        <EmptyState title="Nobody has been asked yet." action={ask}>
          Focal points answer line by line, with an account or by a link of their own.
        </EmptyState>
      ) : (
        <List name="Rounds">
          {rounds.map(({ id, title, dueOn, closedAt, counts, requests }) => (
            <ListRow
              key={id}
              title={title}
              href={`/plans/${planId}/rounds/${id}`}
              meta={`${closedAt === null ? 'Open' : 'Closed'}: ${countsText(counts, answerStateWords)}`}
              when={<Day date={dueOn} />}
            >
              {closedAt === null && <p>{whoAnsweredText(requests)}</p>}
            </ListRow>
          ))}
        </List>
      )}
    </Page>
  )
}
