import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Span } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { activityKindWords, activityStateWords } from '@/lib/activities/model'
import { readActivity } from '@/lib/activities/queries/activities'
import type { ActivityId, PlanId } from '@/lib/kernel/ids'
import { moneyText } from '@/lib/kernel/money'
import { CircleMark } from '../../../../_parts/circle-mark'
import { PaperLine, PaperText } from '../../../../_parts/paper-text'

export const metadata: Metadata = { title: 'Activity' }

type Asked = { params: Promise<{ planId: PlanId; activityId: ActivityId }> }

export default async function ActivityPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, activityId } = await params
  const activity = await readActivity.as(actor, { activityId })
  if (activity === null) notFound()
  const { costMinor, currency } = activity

  return (
    <Page
      title={activity.title}
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}/activities`, label: 'Activities' },
      ]}
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
          { term: 'Who may read it', value: <CircleMark circle={activity.circle} /> },
        ]}
      />
      {activity.summary !== '' && <PaperText text={activity.summary} />}
      {activity.evidence.length > 0 && (
        <Section title="Evidence">
          <ul>
            {activity.evidence.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
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
