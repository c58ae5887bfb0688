import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { AudienceSelect, CopyChoice, CopyDesk } from '@/app/(desk)/_parts/copy-desk'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { summaryPaper } from '@/lib/summaries/paper'
import { previewSummaryCopy } from '@/lib/summaries/queries/copies'
import { NotInThisCopy } from './not-in-this-copy'

export const metadata: Metadata = { title: 'Copy of the summary' }

type Props = {
  params: Promise<{ meetingId: MeetingId }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A copy of the summary: choose for whom, see what does not pass, take it away as DOCX or PDF. */
export default async function SummaryCopyPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { meetingId } = await params
  const asked = await searchParams
  const audience = OUTCOME_CIRCLES.find((circle) => circle === asked.audience) ?? 'ALL_DELEGATIONS'
  const meeting = await readMeetingHead.as(actor, { meetingId })
  if (meeting === null) notFound()
  const copy = await previewSummaryCopy.as(actor, { meetingId, audience })
  const file = (format: string) =>
    `/api/meetings/${meetingId}/summary-paper?format=${format}&audience=${audience}`

  return (
    <MeetingPage meeting={meeting} part="Summary" width="wide">
      {copy === null ? (
        <EmptyState
          title="There is no summary to take a copy of."
          action={<ButtonLink href={`/meetings/${meetingId}/summary`}>Back to the summary</ButtonLink>}
        />
      ) : (
        <CopyDesk
          choice={
            <CopyChoice>
              <AudienceSelect audience={audience} audiences={[...OUTCOME_CIRCLES].reverse()} />
            </CopyChoice>
          }
          formats={['docx', 'pdf']}
          fileOf={file}
          out={
            <>
              <NotInThisCopy stopped={copy.stopped} />
              <ButtonLink look="quiet" href={`/meetings/${meetingId}/summary`}>
                Back to the summary
              </ButtonLink>
            </>
          }
        >
          <PaperPreview paper={summaryPaper(copy)} name="The summary, as it will be printed" />
        </CopyDesk>
      )}
    </MeetingPage>
  )
}
