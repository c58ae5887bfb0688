import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Callout } from '@/app/_ui/text/callout'
import type { MeetingId } from '@/lib/kernel/ids'
import { planningChoices } from '@/lib/meetings/queries/planning-choices'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { formChoices } from '../../_parts/form-choices'
import { valuesOf } from '../../_parts/form-values'
import { MeetingPage } from '../../_parts/meeting-head'
import { ChangeForm } from './change-form'

export const metadata: Metadata = { title: 'Change a meeting' }

export default async function EditMeetingPage({ params }: { params: Promise<{ meetingId: MeetingId }> }) {
  const actor = await requireActor()
  const { meetingId } = await params
  const meeting = await readMeeting.as(actor, { meetingId })
  if (meeting?.mayRun !== true) notFound()
  const choices = await planningChoices.as(actor, { partnershipId: meeting.partnershipId })
  if (choices === null) notFound()

  return (
    <MeetingPage meeting={meeting} part="Change the meeting" width="text">
      {meeting.status === 'CLOSED' ? (
        <Callout>The meeting is closed; its record can no longer be changed.</Callout>
      ) : (
        <ChangeForm
          choices={formChoices(choices, meeting.delegationId, meeting.id)}
          initial={valuesOf(meeting)}
        />
      )}
    </MeetingPage>
  )
}
