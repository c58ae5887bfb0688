import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { roomOf } from '@/app/api/meetings/[meetingId]/day/room'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { mayBegin } from '@/lib/notes/policy'
import { liveNotesOfMeeting } from '@/lib/notes/queries/live-notes'
import { readChoices } from '@/lib/outcomes/queries/choices'
import { DayEditor } from './day-editor'

export const metadata: Metadata = { title: 'Meeting day' }

type Address = {
  params: Promise<{ meetingId: MeetingId }>
  searchParams: Promise<{ item?: string | string[] }>
}

/** Nobody but the desk is asked whom to task. */
const noChoices = { delegations: [], people: [], lines: [] }

export default async function DayPage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, seen] = await Promise.all([
    readMeetingHead.as(actor, { meetingId }),
    roomOf(actor, meetingId),
  ])
  if (meeting === null || seen === null) notFound()
  const { item } = await searchParams
  const notes = mayBegin(actor, meeting.partnershipId)
    ? await liveNotesOfMeeting.as(actor, { meetingId })
    : null
  const choices = seen.view.mayRecord
    ? await readChoices.as(actor, { partnershipId: meeting.partnershipId })
    : null
  return (
    <DayEditor
      meeting={meeting}
      personId={actor.personId}
      seen={seen}
      choices={choices ?? noChoices}
      notes={notes?.map(({ noteId, text, last }) => ({ noteId, text, last })) ?? null}
      item={typeof item === 'string' ? item : null}
    />
  )
}
