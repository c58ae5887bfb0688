import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { StatusButton } from '@/app/(desk)/meetings/_parts/status-button'
import { Section } from '@/app/_ui/shell/page'
import { Callout } from '@/app/_ui/text/callout'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { mayClose, mayReopen } from '@/lib/outcomes/policy'
import { previewCarryOver } from '@/lib/outcomes/queries/carried'
import { listClosings } from '@/lib/outcomes/queries/closings'
import { CarriedOver } from './carried-over'
import { CloseForm } from './close-form'
import { Closings } from './closings'
import { ReopenForm } from './reopen-form'

export const metadata: Metadata = { title: 'Close the meeting' }

/** What the meeting leaves to others, and the end of its record: closing, and what became of it. */
export default async function ClosePage({ params }: { params: Promise<{ meetingId: MeetingId }> }) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, preview, closings] = await Promise.all([
    readMeeting.as(actor, { meetingId }),
    previewCarryOver.as(actor, { meetingId }),
    listClosings.as(actor, { meetingId }),
  ])
  if (meeting === null || preview === null) notFound()
  const closes = mayClose.holds(actor, meeting)

  return (
    <MeetingPage
      meeting={meeting}
      part="Close the meeting"
      width="text"
      action={closes && meeting.status === 'PLANNED' && <StatusButton meeting={meeting} />}
    >
      {meeting.status === 'PLANNED' && (
        <Callout title="The meeting is planned.">
          {meeting.mayBeHeld
            ? 'Mark it as held first; then its record can be closed.'
            : 'Its record can be closed once its last day has come and it is marked as held.'}
        </Callout>
      )}
      {meeting.status === 'CLOSED' && (
        <Callout title="The record is closed.">
          Agenda, released copies of notes, outcomes and summary stay as they are. Where follow-ups stand is
          still reported.
        </Callout>
      )}
      {closes && meeting.status === 'HELD' && (
        <CloseForm
          meetingId={meeting.id}
          revision={preview.revision}
          items={preview.items}
          prepares={preview.prepares}
        />
      )}
      {(meeting.status === 'CLOSED' || (meeting.status === 'HELD' && !closes)) && (
        <Section title="Carried over">
          {preview.items.length === 0 ? (
            <EmptyState title="Nothing is carried over yet." />
          ) : (
            <CarriedOver items={preview.items} prepares={preview.prepares} />
          )}
        </Section>
      )}
      {meeting.status === 'CLOSED' && mayReopen.holds(actor, meeting) && (
        <ReopenForm meetingId={meeting.id} revision={preview.revision} />
      )}
      {closings.length > 0 && <Closings closings={closings} zone={meeting.zone} />}
    </MeetingPage>
  )
}
