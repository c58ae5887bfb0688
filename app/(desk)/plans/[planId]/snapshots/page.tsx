import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Columns, Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import { clock } from '@/lib/kernel/clock'
import type { PlanId } from '@/lib/kernel/ids'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { listMeetings } from '@/lib/meetings/queries/list-meetings'
import { mayKeep } from '@/lib/plans/policy'
import { readPlanHead } from '@/lib/plans/queries/head'
import { listSnapshots } from '@/lib/plans/queries/snapshots'
import { figureText } from '@/lib/plans/rules/counts'
import { dayOf } from '@/lib/plans/rules/today'
import { StatusBar } from '../../../_parts/status-mark'
import { PlanTabs } from '../../_parts/plan-tabs'
import { StateMeanings } from '../../_parts/state-meanings'
import { SnapshotForm } from '../../_parts/snapshot-form'

export const metadata: Metadata = { title: 'Snapshots' }

export default async function SnapshotsPage({ params }: { params: Promise<{ planId: PlanId }> }) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlanHead.as(actor, { planId })
  if (plan === null) notFound()
  const { partnershipId } = plan
  const keeps = mayKeep.holds(actor, { partnershipId })
  const [snapshots, { rows: coming }, { rows: past }] = await Promise.all([
    listSnapshots.as(actor, { planId }),
    listMeetings.as(actor, { partnershipId, when: 'UPCOMING' }),
    listMeetings.as(actor, { partnershipId, when: 'PAST' }),
  ])
  const meetings = [...coming, ...past.slice(0, 3)]

  return (
    <Page
      title="Snapshots"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro={`What was reported to a meeting stays as it was reported. ${plan.notice}`}
      tabs={<PlanTabs planId={planId} />}
    >
      <Columns
        aside={
          keeps && meetings.length > 0 ? (
            <Section title="Take a snapshot">
              <SnapshotForm
                planId={planId}
                today={dayOf(clock.now())}
                meetings={meetings.map((meeting) => ({
                  value: meeting.id,
                  label: shortMeetingTitle({ shortTitle: meeting.seriesShortTitle }, meeting),
                }))}
              />
            </Section>
          ) : null
        }
      >
        {snapshots.length === 0 ? (
          <EmptyState title="No snapshot has been taken yet.">
            Take one when the figures for a meeting are settled.
          </EmptyState>
        ) : (
          <>
            <List name="Snapshots">
              {snapshots.map((snapshot) => (
                <ListRow
                  key={snapshot.id}
                  title={snapshot.occasion}
                  href={`/plans/${planId}/snapshots/${snapshot.id}`}
                  meta={figureText(snapshot.counts, snapshot.asOn)}
                  when={<Day date={snapshot.asOn} />}
                >
                  <StatusBar counts={snapshot.counts} name={snapshot.occasion} legend="shown" />
                </ListRow>
              ))}
            </List>
            <StateMeanings />
          </>
        )}
      </Columns>
    </Page>
  )
}
