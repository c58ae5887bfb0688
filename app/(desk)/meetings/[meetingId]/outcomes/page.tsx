import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { roomOf } from '@/app/api/meetings/[meetingId]/day/room'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { readChoices } from '@/lib/outcomes/queries/choices'
import { OutcomesEditor } from './outcomes-editor'
import { OutcomesReading } from './outcomes-reading'

export const metadata: Metadata = { title: 'Outcomes' }

type Address = {
  params: Promise<{ meetingId: MeetingId }>
  searchParams: Promise<{ item?: string | string[] }>
}

export default async function OutcomesPage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, seen] = await Promise.all([
    readMeetingHead.as(actor, { meetingId }),
    roomOf(actor, meetingId),
  ])
  if (meeting === null || seen === null) notFound()
  const choices = seen.view.mayRecord
    ? await readChoices.as(actor, { partnershipId: meeting.partnershipId })
    : null
  if (choices === null) return <OutcomesReading meeting={meeting} view={seen.view} />
  const { item } = await searchParams
  return (
    <OutcomesEditor
      meeting={meeting}
      personId={actor.personId}
      seen={seen}
      choices={choices}
      item={typeof item === 'string' ? item : null}
    />
  )
}
