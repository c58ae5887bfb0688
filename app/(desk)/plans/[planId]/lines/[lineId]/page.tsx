import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Columns, Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Callout } from '@/app/_ui/text/callout'
import { Day, Span } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { activityKindWords, activityStateWords } from '@/lib/activities/model'
import { activitiesOfLine } from '@/lib/activities/queries/activities'
import { filesOfLine } from '@/lib/activities/queries/evidence'
import { dayText } from '@/lib/kernel/calendar-days'
import { clock } from '@/lib/kernel/clock'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { stateDefinitions, stateWords } from '@/lib/plans/model'
import { mayKeep, mayRemark } from '@/lib/plans/policy'
import { readLine, readLineHistory, readLineRemarks } from '@/lib/plans/queries/line'
import { readLineMeetings } from '@/lib/plans/queries/line-meetings'
import { readLineTrail } from '@/lib/plans/queries/line-trail'
import { readPlan } from '@/lib/plans/queries/plans'
import { readLineTies } from '@/lib/plans/queries/ties'
import { dayOf } from '@/lib/plans/rules/today'
import { CircleMark } from '../../../../_parts/circle-mark'
import { PaperText } from '../../../../_parts/paper-text'
import { StatusMark } from '../../../../_parts/status-mark'
import { EvidenceFiles } from '../../../_parts/evidence-files'
import { AddEvidence } from '../../../_parts/evidence-form'
import { LineHistory } from '../../../_parts/line-history'
import { LineMeetings } from '../../../_parts/line-meetings'
import { LineRemarks } from '../../../_parts/line-remarks'
import { zoneOf } from '../../../../_parts/zone'
import { LineActions } from './line-actions'
import { LineTrail } from '../../../_parts/line-trail'
import { LineTies } from '../../../_parts/line-ties'
import { ReportForm } from '../../../_parts/report-form'
import { SettleForm } from '../../../_parts/settle-form'

export const metadata: Metadata = { title: 'Line' }

type Address = {
  params: Promise<{ planId: PlanId; lineId: ActionLineId }>
  searchParams: Promise<SearchParams>
}

export default async function LinePage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { planId, lineId } = await params
  const view = viewOf(`/plans/${planId}/lines/${lineId}`, await searchParams)
  const [line, history, remarks, meetings, activities, files, trail, ties] = await Promise.all([
    readLine.as(actor, { lineId }),
    readLineHistory.as(actor, { lineId, after: valueOf(view, 'after') }),
    readLineRemarks.as(actor, { lineId }),
    readLineMeetings.as(actor, { lineId }),
    activitiesOfLine.as(actor, { lineId }),
    filesOfLine.as(actor, { lineId }),
    readLineTrail.as(actor, { lineId }),
    readLineTies.as(actor, { lineId }),
  ])
  if (line === null) notFound()
  const [plan, zone] = await Promise.all([
    readPlan.as(actor, { planId: line.planId }),
    zoneOf(actor, line.partnershipId),
  ])
  const home = `/plans/${line.planId}`
  const keeps = mayKeep.holds(actor, line)
  const speaks = mayRemark.holds(actor, line)
  const today = dayOf(clock.now())

  return (
    <Page
      title={`Line ${line.reference}`}
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: home, label: plan?.shortTitle ?? 'Plan' },
      ]}
      intro={[line.part, line.section]
        .map((head) => `${head?.reference ?? ''} ${head?.title ?? ''}`.trim())
        .filter((words) => words !== '')
        .join(' / ')}
      action={<LineActions line={line} home={home} speaks={speaks} keeps={keeps} />}
    >
      {line.goneOn !== null && (
        <Callout
          kind="warning"
          title={`A later edition of the plan no longer has this line (${dayText(line.goneOn)}).`}
        />
      )}
      {line.proposedState !== null && keeps && (
        <Callout title={`${stateWords[line.proposedState]} is proposed: an activity was held.`}>
          <SettleForm line={line} />
        </Callout>
      )}
      <Columns
        aside={
          <>
            <Facts
              facts={[
                { term: 'Status', value: <StatusMark status={line.state} /> },
                { term: 'Which means', value: stateDefinitions[line.state] },
                { term: 'As of', value: line.stateAsOn && <Day date={line.stateAsOn} /> },
                {
                  term: line.ownLeads.length > 0 ? 'Leads' : 'Leads, as the section says',
                  value: line.leads.join(', '),
                },
                {
                  term: line.ownFocalPoints.length > 0 ? 'Focal points' : 'Focal points, as the section says',
                  value: line.focalPoints.join(', '),
                },
                { term: 'Target date', value: line.targetOn && <Day date={line.targetOn} /> },
                { term: 'Next date', value: line.nextOn && <Day date={line.nextOn} /> },
                { term: 'Last activity', value: line.lastActivityOn && <Day date={line.lastActivityOn} /> },
                { term: 'Priority', value: line.priority === 'HIGH' && 'High' },
                { term: 'Printed as', value: line.printedReference },
                { term: 'The plan', value: plan?.notice },
              ]}
            />
            {ties !== null && <LineTies ties={ties} />}
            {keeps && line.goneOn === null && <ReportForm line={line} today={today} />}
          </>
        }
      >
        {line.ourTitle !== '' && <h2>{line.ourTitle}</h2>}
        <PaperText text={line.text} />
        <Section
          title="Activities"
          action={
            keeps && (
              <ButtonLink size="small" href={`${home}/activities/new?line=${line.id}`}>
                Record an activity
              </ButtonLink>
            )
          }
        >
          {activities.length === 0 ? (
            <EmptyState title="Nothing has been held or planned under this line yet." />
          ) : (
            <List name="Activities">
              {activities.map((activity) => (
                <ListRow
                  key={activity.id}
                  title={activity.title}
                  href={`${home}/activities/${activity.id}`}
                  meta={[activityKindWords[activity.kind], activityStateWords[activity.state], activity.place]
                    .filter((word) => word !== '')
                    .join(', ')}
                  when={<Span from={activity.startsOn} to={activity.endsOn} />}
                  action={
                    activity.circle === 'ALL_DELEGATIONS' ? undefined : (
                      <CircleMark circle={activity.circle} />
                    )
                  }
                />
              ))}
            </List>
          )}
        </Section>
        <LineHistory history={history} view={view} />
        {(speaks || remarks.length > 0) && (
          <LineRemarks remarks={remarks} write={speaks ? `${home}/lines/${line.id}/remark` : null} />
        )}
        {meetings.length > 0 && <LineMeetings meetings={meetings} />}
        {(keeps || files.length > 0) && (
          <Section title="Files">
            {files.length > 0 && <EvidenceFiles files={files} planId={line.planId} keeps={keeps} />}
            {keeps && <AddEvidence planId={line.planId} about={{ line: line.id }} />}
          </Section>
        )}
        {trail.length > 0 && <LineTrail entries={trail} zone={zone} />}
      </Columns>
    </Page>
  )
}
