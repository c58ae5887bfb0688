import Link from 'next/link'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import type { MeetingId } from '@/lib/kernel/ids'
import type { SummaryParagraphView } from '@/lib/summaries/queries/read-summary'
import styles from './summary.module.css'

/** The summary for those who read it, with the source of each paragraph they may see. */
export function Reading({
  meetingId,
  rows,
}: {
  meetingId: MeetingId
  rows: readonly SummaryParagraphView[]
}) {
  return (
    <div className={styles.paper}>
      {rows.map((row) =>
        row.kind === 'HEADING' ? (
          <h2 key={row.id} id={row.id} className={styles.heading} dir="auto">
            {row.text}
          </h2>
        ) : (
          <div key={row.id} id={row.id} className={styles.paragraph}>
            <span className={styles.number}>{row.number}.</span>
            <div>
              <p className={styles.words} dir="auto">
                {row.text}
              </p>
              <p className={styles.source}>
                {row.circle !== 'ALL_DELEGATIONS' && <CircleMark circle={row.circle} />}
                <SourceLink meetingId={meetingId} row={row} />
              </p>
            </div>
          </div>
        ),
      )}
    </div>
  )
}

/** Where a paragraph comes from, as far as the reader may see it. */
export function SourceLink({
  meetingId,
  row,
}: {
  meetingId: MeetingId
  row: Pick<SummaryParagraphView, 'itemId' | 'itemTitle' | 'outcome' | 'isSourced' | 'kind'>
}) {
  if (!row.isSourced) return <span>written by the desk</span>
  if (row.kind === 'HEADING' || row.itemId === null) return null
  const { itemId, itemTitle, outcome } = row
  const href =
    outcome === null
      ? `/meetings/${meetingId}/agenda?item=${itemId}`
      : `/meetings/${meetingId}/outcomes?item=${itemId}#outcome-${outcome.id}`
  return (
    <Link href={href} prefetch={false}>
      {outcome === null ? 'on' : 'from the outcome on'} {itemTitle}
    </Link>
  )
}
