import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import styles from '@/app/(desk)/meetings/[meetingId]/papers/papers.module.css'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { Page, Section } from '@/app/_ui/shell/page'
import { type SearchParams, type View, hrefOf, valueOf, viewOf, without } from '@/app/_ui/table/view'
import { audienceWords } from '@/lib/agendas/model/audience'
import { counted } from '@/lib/kernel/text'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { followUpsPaper } from '@/lib/outcomes/paper'
import { type FollowUpsCopy, previewFollowUpsCopy } from '@/lib/outcomes/queries/follow-up-copies'
import { askedOf } from '../_parts/follow-up-view'

export const metadata: Metadata = { title: 'Copy of the follow-ups' }

const formats = ['xlsx', 'docx', 'pdf']
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
      <div className={styles.desk}>
        <div className={styles.options} data-print="no">
          <Audience audience={audience} matrix={matrix} />
          <div className={styles.files}>
            {formats.map((format, place) => (
              <ButtonLink
                key={format}
                look={place === 0 ? 'main' : 'plain'}
                href={addressOf({ ...file, format })}
                prefetch={false}
                download
              >
                Download {format.toUpperCase()}
              </ButtonLink>
            ))}
          </div>
          <NotInThisCopy leftOut={copy.leftOut} />
          <ButtonLink look="quiet" href={hrefOf(matrix)}>
            Back to the matrix
          </ButtonLink>
        </div>
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
      </div>
    </Page>
  )
}

function Audience({ audience, matrix }: { audience: (typeof OUTCOME_CIRCLES)[number]; matrix: View }) {
  return (
    <form method="get" className={styles.form}>
      {matrix.query.map(([word, value]) => (
        <input key={`${word}=${value}`} type="hidden" name={word} value={value} />
      ))}
      <PlainSelect
        key={audience}
        name="audience"
        label="For whom"
        hint="Only what all of them may read enters the file."
        defaultValue={audience}
        options={[...OUTCOME_CIRCLES].reverse().map((value) => ({ value, label: audienceWords[value] }))}
      />
      <Button type="submit">Show this copy</Button>
    </form>
  )
}

function NotInThisCopy({ leftOut }: { leftOut: FollowUpsCopy['leftOut'] }) {
  if (leftOut.length === 0) return <p>Every follow-up you may read is in this copy.</p>
  return (
    <Section title="Not in this copy">
      <ul className={styles.out}>
        {leftOut.map(({ circle, count }) => (
          <li key={circle}>
            <CircleMark circle={circle} /> {counted(count, 'follow-up')}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function addressOf(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).flatMap(([word, value]) => (value === undefined ? [] : [[word, value]]))
  return `/api/follow-ups/matrix?${new URLSearchParams(given).toString()}`
}
