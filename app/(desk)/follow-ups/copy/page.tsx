import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { AudienceSelect, CopyChoice, CopyDesk, NotInThisCopy } from '@/app/(desk)/_parts/copy-desk'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, hrefOf, valueOf, viewOf, without } from '@/app/_ui/table/view'
import { counted } from '@/lib/kernel/text'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { followUpsPaper } from '@/lib/outcomes/paper'
import { previewFollowUpsCopy } from '@/lib/outcomes/queries/follow-up-copies'
import { askedOf } from '../_parts/follow-up-view'

export const metadata: Metadata = { title: 'Copy of the follow-ups' }

const previewed = 150

/** The follow-up matrix on paper, as it was narrowed: choose for whom, see what does not pass, take it away. */
export default async function FollowUpsCopyPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/follow-ups/copy', await searchParams)
  const matrix = { ...without(view, 'audience', 'after', 'open'), path: '/follow-ups' }
  const audience = OUTCOME_CIRCLES.find((circle) => circle === valueOf(view, 'audience')) ?? 'ALL_DELEGATIONS'
  const { after: _page, ...asked } = askedOf(view)
  const copy = await previewFollowUpsCopy.as(actor, { partnershipId, ...asked, audience })
  if (copy === null) notFound()
  const file = { partnershipId, ...asked, audience }

  return (
    <Page
      title="Copy of the follow-ups"
      trail={[
        { label: 'Meetings', href: '/meetings' },
        { label: 'Follow-ups', href: hrefOf(matrix) },
      ]}
      intro={copy.filter === '' ? copy.heading : `${copy.heading}. ${copy.filter}.`}
      width="full"
    >
      <CopyDesk
        choice={
          <CopyChoice>
            {matrix.query.map(([word, value]) => (
              <input key={`${word}=${value}`} type="hidden" name={word} value={value} />
            ))}
            <AudienceSelect audience={audience} audiences={[...OUTCOME_CIRCLES].reverse()} />
          </CopyChoice>
        }
        formats={['xlsx', 'docx', 'pdf']}
        fileOf={(format) => addressOf({ ...file, format })}
        out={
          <>
            <NotInThisCopy
              leftOut={copy.leftOut.map(({ circle, count }) => ({
                circle,
                words: counted(count, 'follow-up'),
              }))}
              nothing="Every follow-up you may read is in this copy."
            />
            <ButtonLink look="quiet" href={hrefOf(matrix)}>
              Back to the matrix
            </ButtonLink>
          </>
        }
      >
        <div>
          {copy.rows.length > previewed && (
            <p>
              The first {previewed} rows; the file holds all {counted(copy.rows.length, 'follow-up')}.
            </p>
          )}
          <PaperPreview
            paper={followUpsPaper({ ...copy, rows: copy.rows.slice(0, previewed) })}
            name="The follow-up matrix, as it will be printed"
          />
        </div>
      </CopyDesk>
    </Page>
  )
}

function addressOf(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).flatMap(([word, value]) => (value === undefined ? [] : [[word, value]]))
  return `/api/follow-ups/matrix?${new URLSearchParams(given).toString()}`
}
