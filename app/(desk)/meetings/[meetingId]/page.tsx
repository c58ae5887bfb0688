import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Columns, Section } from '@/app/_ui/shell/page'
import { Callout } from '@/app/_ui/text/callout'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { MeetingFacts } from '../_parts/meeting-facts'
import { MeetingPage } from '../_parts/meeting-head'
import { Preparation } from '../_parts/preparation'
import { StatusButton } from '../_parts/status-button'

type Params = { params: Promise<{ meetingId: MeetingId }> }

export const metadata: Metadata = { title: 'Meeting' }

export default async function MeetingOverview({ params }: Params) {
  const actor = await requireActor()
  const { meetingId } = await params
  const meeting = await readMeeting.as(actor, { meetingId })
  if (meeting === null) notFound()
  const mayChange = meeting.mayRun && meeting.status !== 'CLOSED'

  return (
    <MeetingPage
      meeting={meeting}
      action={
        <>
          {mayChange && (
            <>
              <StatusButton meeting={meeting} />
              <ButtonLink href={`/meetings/${meeting.id}/edit`} keys="e">
                Change the meeting
              </ButtonLink>
            </>
          )}
          <ButtonLink look="quiet" href={`/api/meetings/${meeting.id}/event`} prefetch={false} download>
            Add to calendar
          </ButtonLink>
        </>
      }
    >
      {meeting.warnings.map(({ words }) => (
        <Callout key={words} kind="warning">
          {words}
        </Callout>
      ))}
      <Columns aside={<Preparation meeting={meeting} />}>
        <Section title="What is known">
          <MeetingFacts meeting={meeting} />
        </Section>
      </Columns>
    </MeetingPage>
  )
}
