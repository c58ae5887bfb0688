import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { mayRecord } from '@/lib/activities/policy'
import { readActivity } from '@/lib/activities/queries/activities'
import type { ActivityId, PlanId } from '@/lib/kernel/ids'
import { amountText } from '@/lib/kernel/money'
import { activityOptions } from '../../../../_parts/activity-choices'
import { planTrail } from '../../../../_parts/plan-trail'
import { ChangeActivityForm } from './change-activity-form'

export const metadata: Metadata = { title: 'Change an activity' }

type Asked = { params: Promise<{ planId: PlanId; activityId: ActivityId }> }

export default async function ChangeActivityPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, activityId } = await params
  const activity = await readActivity.as(actor, { activityId })
  if (activity === null || !mayRecord.holds(actor, activity)) notFound()
  const options = await activityOptions(actor, activity.partnershipId, planId)
  const { circle, costMinor, currency } = activity
  const home = `/plans/${planId}/activities/${activityId}`
  return (
    <Page
      title="Change the activity"
      width="text"
      trail={[
        ...(await planTrail(actor, planId)),
        { href: `/plans/${planId}/activities`, label: 'Activities' },
        { href: home, label: activity.title },
      ]}
    >
      <ChangeActivityForm
        home={home}
        {...options}
        initial={{
          activityId,
          revision: activity.revision,
          title: activity.title,
          kind: activity.kind,
          state: activity.state,
          startsOn: activity.startsOn,
          endsOn: activity.endsOn,
          place: activity.place,
          organiser: activity.organiser,
          participants: activity.participants,
          cost: costMinor === null || currency === null ? '' : amountText(costMinor, currency),
          currency: currency ?? 'USD',
          fundId: activity.fundId ?? '',
          fundYear: activity.fundYear,
          summary: activity.summary,
          links: activity.evidence.map(({ url }) => url).join('\n'),
          circle: circle === 'AUTHOR' ? 'OWN_DELEGATION' : circle,
          lineIds: activity.served.map(({ id }) => id),
        }}
      />
    </Page>
  )
}
