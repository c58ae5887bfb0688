import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { SaveNote } from '@/app/_ui/states/save-state'
import { Callout } from '@/app/_ui/text/callout'
import type { MeetingId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { type ReadSummary, readSummary } from '@/lib/summaries/queries/read-summary'
import { MeetingPage } from '../../_parts/meeting-head'
import { AssembleButton } from './assemble-button'
import { CircleButton } from './circle-button'
import { Reading } from './reading'
import { SummaryEditor } from './summary-editor'

export const metadata: Metadata = { title: 'Summary' }

type Address = { params: Promise<{ meetingId: MeetingId }> }

/** The co-chairs' own account of the meeting: for the desk to write, for the others to read as far as it is open to them. */
export default async function SummaryPage({ params }: Address) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, read] = await Promise.all([
    readMeetingHead.as(actor, { meetingId }),
    readSummary.as(actor, { meetingId }),
  ])
  if (meeting === null || read === null) notFound()
  const { summary, rows, mayWrite } = read
  const hasText = rows.length > 0 || read.takenOut.length > 0

  return (
    <MeetingPage
      meeting={meeting}
      part="Summary"
      state={mayWrite ? <SaveNote /> : undefined}
      action={
        summary !== null &&
        hasText && (
          <>
            {mayWrite && <CircleButton meetingId={meetingId} circle={summary.circle} />}
            <ButtonLink look="main" href={`/meetings/${meetingId}/summary/copy`}>
              Take a copy
            </ButtonLink>
          </>
        )
      }
    >
      {read.closed && <Callout>The meeting is closed: its summary stays as it is.</Callout>}
      {mayWrite && hasText && read.waiting > 0 && (
        <Callout action={<AssembleButton meetingId={meetingId} look="plain" words="Add them" />}>
          {counted(read.waiting, 'outcome or heading is', 'outcomes or headings are')} new or reworded since
          the summary was assembled. What you edited stays.
        </Callout>
      )}
      {!hasText && <NothingYet meetingId={meetingId} read={read} />}
      {hasText && mayWrite && summary !== null && (
        <SummaryEditor
          meetingId={meetingId}
          personId={actor.personId}
          rows={rows}
          takenOut={read.takenOut}
          circle={summary.circle}
        />
      )}
      {hasText && !mayWrite && <Reading meetingId={meetingId} rows={rows} />}
    </MeetingPage>
  )
}

function NothingYet({ meetingId, read }: { meetingId: MeetingId; read: ReadSummary }) {
  if (!read.mayWrite)
    return (
      <EmptyState title={read.closed ? 'This meeting has no summary.' : 'No summary yet.'}>
        {!read.closed && 'It appears here once the desk opens it to you.'}
      </EmptyState>
    )
  if (read.outcomes === 0)
    return (
      <EmptyState title="Nothing to assemble yet.">
        The summary is made from the outcomes of the meeting. Write down what the meeting agreed, noted,
        tasked, reserved or deferred, then come back.
      </EmptyState>
    )
  return (
    <EmptyState
      title={`Assemble the summary from ${counted(read.outcomes, 'outcome')}.`}
      action={<AssembleButton meetingId={meetingId} look="main" words="Assemble the summary" />}
    >
      Each becomes a paragraph under the heading of its item. You edit it from there, for your own delegation
      at first.
    </EmptyState>
  )
}
