import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { audienceWords } from '@/lib/agendas/model/audience'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { summaryPaper } from '@/lib/summaries/paper'
import { previewSummaryCopy } from '@/lib/summaries/queries/copies'
import styles from '../../papers/papers.module.css'
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
        <div className={styles.desk}>
          <div className={styles.options} data-print="no">
            <form method="get" className={styles.form}>
              <PlainSelect
                key={audience}
                name="audience"
                label="For whom"
                hint="Only what all of them may read enters the file."
                defaultValue={audience}
                options={[...OUTCOME_CIRCLES]
                  .reverse()
                  .map((value) => ({ value, label: audienceWords[value] }))}
              />
              <Button type="submit">Show this copy</Button>
            </form>
            <div className={styles.files}>
              <ButtonLink look="main" href={file('docx')} prefetch={false} download>
                Download DOCX
              </ButtonLink>
              <ButtonLink href={file('pdf')} prefetch={false} download>
                Download PDF
              </ButtonLink>
            </div>
            <NotInThisCopy stopped={copy.stopped} />
            <ButtonLink look="quiet" href={`/meetings/${meetingId}/summary`}>
              Back to the summary
            </ButtonLink>
          </div>
          <PaperPreview paper={summaryPaper(copy)} name="The summary, as it will be printed" />
        </div>
      )}
    </MeetingPage>
  )
}
