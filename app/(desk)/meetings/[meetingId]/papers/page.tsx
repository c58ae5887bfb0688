import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { CopyDesk } from '@/app/(desk)/_parts/copy-desk'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import { AGENDA_CIRCLES } from '@/lib/agendas/model/agenda'
import { PAPER_KINDS, paperKindWords } from '@/lib/agendas/model/paper-kind'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import { previewCopy } from '@/lib/agendas/queries/copies'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { MeetingPage } from '../../_parts/meeting-head'
import { CopyOptions } from './copy-options'
import { NotInThisCopy } from './not-in-this-copy'

export const metadata: Metadata = { title: 'Papers' }

type Props = {
  params: Promise<{ meetingId: MeetingId }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The papers of a meeting: choose which and for whom, look at it, take it away as DOCX or PDF. */
export default async function PapersPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { meetingId } = await params
  const asked = await searchParams
  const paper = PAPER_KINDS.find((kind) => kind === asked.paper) ?? 'provisional'
  const audience = AGENDA_CIRCLES.find((circle) => circle === asked.audience) ?? 'ALL_DELEGATIONS'
  const meeting = await readMeetingHead.as(actor, { meetingId })
  if (meeting === null) notFound()
  const copy = await previewCopy.as(actor, { meetingId, paper, audience })
  const file = (format: string) =>
    `/api/meetings/${meetingId}/agenda-paper?paper=${paper}&format=${format}&audience=${audience}`

  return (
    <MeetingPage meeting={meeting} part="Papers" width="wide">
      {copy === null ? (
        <EmptyState
          title="There is no agenda to print yet."
          action={
            meeting.mayRun && (
              <ButtonLink look="main" href={`/meetings/${meetingId}/draft`}>
                Draft agenda
              </ButtonLink>
            )
          }
        >
          The papers are made from the agenda.
        </EmptyState>
      ) : (
        <CopyDesk
          choice={<CopyOptions paper={paper} audience={audience} />}
          formats={['docx', 'pdf']}
          fileOf={file}
          out={<NotInThisCopy leftOut={copy.leftOut} minutes={copy.minutesLeftOut} />}
        >
          <PaperPreview
            paper={agendaPaper(paper, copy)}
            name={`${paperKindWords[paper]}, as it will be printed`}
          />
        </CopyDesk>
      )}
    </MeetingPage>
  )
}
