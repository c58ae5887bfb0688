import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PlanId, ReportRequestId, ReportingRoundId } from '@/lib/kernel/ids'
import { listSeatable } from '@/lib/people/queries/seats'
import { mayRun } from '@/lib/rounds/policy'
import { readRound } from '@/lib/rounds/queries/rounds'
import { planTrail } from '../../../../../_parts/plan-trail'
import { AssignRequestForm } from './assign-request-form'

export const metadata: Metadata = { title: 'Who answers' }

type Asked = { params: Promise<{ planId: PlanId; roundId: ReportingRoundId; requestId: ReportRequestId }> }

export default async function AssignRequestPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, roundId, requestId } = await params
  const round = await readRound.as(actor, { roundId })
  const request = round?.requests.find(({ id }) => id === requestId)
  if (round === null || request === undefined || round.closedAt !== null || !mayRun.holds(actor, round))
    notFound()
  const seated = await listSeatable.as(actor, { partnershipId: round.partnershipId })
  const isSeated = seated.some(({ id }) => id === request.personId)
  const home = `/plans/${planId}/rounds/${roundId}`
  return (
    <Page
      title={`Who answers for ${request.focalPoint}`}
      here="Who answers"
      width="text"
      trail={[
        ...(await planTrail(actor, planId)),
        { href: `/plans/${planId}/rounds`, label: 'Reporting rounds' },
        { href: home, label: round.title },
      ]}
      intro={
        request.personName === null || isSeated
          ? 'With an account they find the request when they sign in; a link works beside it.'
          : `${request.personName} answers, with an account for this alone. What you save here takes its place.`
      }
    >
      <AssignRequestForm
        home={home}
        people={seated.map(({ id, name, note }) => ({ value: id, label: `${name} (${note})` }))}
        initial={{ requestId, personId: isSeated ? request.personId : null, email: '' }}
      />
    </Page>
  )
}
