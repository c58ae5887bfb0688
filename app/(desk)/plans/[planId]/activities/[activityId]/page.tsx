import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Span } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { activityKindWords, activityStateWords } from '@/lib/activities/model'
import { mayRecord } from '@/lib/activities/policy'
import { readActivity } from '@/lib/activities/queries/activities'
import { filesOfActivity } from '@/lib/activities/queries/evidence'
import { readFund } from '@/lib/funds/queries/funds'
import { clock } from '@/lib/kernel/clock'
import type { ActivityId, PlanId } from '@/lib/kernel/ids'
import { moneyText } from '@/lib/kernel/money'
import { latestDay } from '@/lib/plans/rules/today'
import { CircleMark } from '../../../../_parts/circle-mark'
import { PaperLine, PaperText } from '../../../../_parts/paper-text'
import { planTrail } from '../../../_parts/plan-trail'
import { EvidenceFiles } from '../../../_parts/evidence-files'
import { AddEvidence } from '../../../_parts/evidence-form'
import { StateButtons } from './state-form'

export const metadata: Metadata = { title: 'Activity' }

type Asked = { params: Promise<{ planId: PlanId; activityId: ActivityId }> }

export default async function ActivityPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, activityId } = await params
  const [activity, files] = await Promise.all([
    readActivity.as(actor, { activityId }),
    filesOfActivity.as(actor, { activityId }),
  ])
  if (activity === null) notFound()
  const { costMinor, currency, fundId } = activity
  const keeps = mayRecord.holds(actor, activity)
  const fund = fundId === null ? null : await readFund.as(actor, { fundId })
  const home = `/plans/${planId}`

  return (
    <Page
      title={activity.title}
      width="text"
      trail={[...(await planTrail(actor, planId)), { href: `${home}/activities`, label: 'Activities' }]}
      action={
        keeps && (
          <>
            <ButtonLink look="quiet" href={`${home}/activities/${activityId}/edit`} keys="e">
              Change
            </ButtonLink>
            <StateButtons activity={activity} hasBegun={activity.startsOn <= latestDay(clock.now())} />
          </>
        )
      }
    >
      <Facts
        facts={[
          { term: 'When', value: <Span from={activity.startsOn} to={activity.endsOn} /> },
          { term: 'State', value: activityStateWords[activity.state] },
          { term: 'Kind', value: activityKindWords[activity.kind] },
          { term: 'Place', value: activity.place },
          { term: 'Organiser', value: activity.organiser },
          { term: 'Participants', value: activity.participants },
          { term: 'Cost', value: costMinor !== null && currency !== null && moneyText(costMinor, currency) },
          {
            term: 'Paid by',
            value: fund !== null && (
              <Link href={`${home}/fund?fund=${fund.id}`} prefetch={false}>
                {[fund.shortTitle, activity.fundYear].filter((word) => word !== null).join(', ')}
              </Link>
            ),
          },
          { term: 'Who may read it', value: <CircleMark circle={activity.circle} /> },
        ]}
      />
      {activity.summary !== '' && <PaperText text={activity.summary} />}
      {(keeps || files.length > 0 || activity.evidence.length > 0) && (
        <Section title="Evidence">
          {activity.evidence.length > 0 && (
            <ul>
              {activity.evidence.map(({ title, url }) => (
                <li key={url}>
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {files.length > 0 && <EvidenceFiles files={withoutActivity(files)} planId={planId} keeps={keeps} />}
          {keeps && <AddEvidence planId={planId} about={{ activity: activityId }} />}
        </Section>
      )}
      {keeps && fund !== null && (
        <p>
          <Link href={`${home}/fund/enter?fund=${fund.id}&activity=${activityId}`} prefetch={false}>
            Enter money of the {fund.shortTitle} for it
          </Link>
        </p>
      )}
      <Section title="Serves">
        <List name="Lines">
          {activity.served.map((line) => (
            <ListRow
              key={line.id}
              title={<PaperLine>{`${line.reference} ${line.text}`}</PaperLine>}
              href={`/plans/${line.planId}/lines/${line.id}`}
            />
          ))}
        </List>
      </Section>
    </Page>
  )
}

function withoutActivity(files: Awaited<ReturnType<(typeof filesOfActivity)['as']>>) {
  return files.map(({ activityId: _, ...file }) => file)
}
