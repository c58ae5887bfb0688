import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Callout } from '@/app/_ui/text/callout'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { DraftForm } from './draft-form'
import { shown } from './outline'
import { Settled } from './settled'

export const metadata: Metadata = { title: 'Draft agenda' }

type Params = { params: Promise<{ meetingId: string }> }

export default async function DraftPage({ params }: Params) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, draft] = await Promise.all([
    readMeetingHead.as(actor, { meetingId }),
    draftAgendaFor.as(actor, { meetingId }),
  ])
  if (meeting === null) notFound()
  const agenda = `/meetings/${meeting.id}/agenda`

  if (draft === null)
    return (
      <MeetingPage meeting={meeting} part="Draft">
        <EmptyState
          title="The agenda is drafted by the coordinator's desk."
          action={<ButtonLink href={agenda}>Read the agenda</ButtonLink>}
        >
          What it takes over stands in the agenda, as far as it is open to you.
        </EmptyState>
      </MeetingPage>
    )

  const { proposed, leftOut, settled, closed } = draft
  return (
    <MeetingPage meeting={meeting} part="Draft agenda">
      {closed && <Callout>The meeting is closed: its agenda stays as it is.</Callout>}
      {proposed.length + leftOut.length > 0 ? (
        <DraftForm
          key={[...proposed, ...leftOut].map(({ key }) => key).join(' ')}
          meetingId={meeting.id}
          proposed={proposed.map(shown)}
          leftOut={leftOut.map(shown)}
          numbered={settled.length === 0 ? 'yes' : 'no'}
          closed={closed}
        />
      ) : (
        <EmptyState
          title={settled.length > 0 ? 'Nothing is new since the last draft.' : 'Nothing to propose yet.'}
          action={
            settled.length > 0 ? (
              <ButtonLink href={agenda}>Open the agenda</ButtonLink>
            ) : (
              <ButtonLink href="/topics">Open the standing list</ButtonLink>
            )
          }
        >
          {settled.length === 0 && 'A draft is made from the standing list and the earlier meetings.'}
        </EmptyState>
      )}
      <Settled settled={settled} meetingId={meeting.id} closed={closed} />
    </MeetingPage>
  )
}
