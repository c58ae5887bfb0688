import Link from 'next/link'
import { CircleBand } from '@/app/(desk)/_parts/circle-mark'
import { PaperText } from '@/app/(desk)/_parts/paper-text'
import { Inspector } from '@/app/_ui/shell/inspector'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Day, Moment } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import type { Actor } from '@/lib/access/actor'
import { outcomeWords } from '@/lib/outcomes/model'
import { readFollowUp } from '@/lib/outcomes/queries/follow-ups'
import { FollowUpForm } from './follow-up-form'
import { FollowUpMark } from './follow-up-mark'
import styles from './follow-ups.module.css'

/** A follow-up beside the matrix: what it came from, the report in place, and everything reported so far. */
export async function FollowUpInspector({
  actor,
  followUpId,
  close,
}: {
  actor: Actor
  followUpId: string
  close: string
}) {
  const one = await readFollowUp.as(actor, { followUpId })
  if (one === null)
    return (
      <Inspector title="Follow-up" close={close}>
        <EmptyState title="There is no such follow-up." />
      </Inspector>
    )
  const item = one.itemId === null ? '' : `?item=${one.itemId}`
  return (
    <Inspector title="Follow-up" close={close}>
      <CircleBand circle={one.circle}>
        <PaperText text={one.what} size="small" />
      </CircleBand>
      <Facts
        facts={[
          { term: 'Who', value: one.owner },
          {
            term: 'By',
            value: (
              <span className={one.isOverdue ? styles.late : undefined}>
                {one.dueOn === null ? 'No date set' : <Day date={one.dueOn} />}
                {one.isOverdue && ', overdue'}
              </span>
            ),
          },
          { term: 'Stands', value: <FollowUpMark status={one.status} /> },
          { term: 'In words', value: one.words },
          { term: 'Issue', value: one.issue },
          {
            term: 'Decision',
            value: one.decision && `${outcomeWords[one.decision.kind].begins} ${one.decision.sentence}`,
          },
          {
            term: 'Meeting',
            value: (
              <Link href={`/meetings/${one.meetingId}/outcomes${item}`} prefetch={false}>
                {one.meeting}
              </Link>
            ),
          },
        ]}
      />
      {one.mayAssign && (
        <p className={styles.hint}>
          Owner, words of the task and date are changed on the page of the outcome.
        </p>
      )}
      {one.mayReport && (
        <FollowUpForm
          key={one.id}
          followUp={{ id: one.id, revision: one.revision, status: one.status, words: one.words }}
        />
      )}
      {one.reports.length > 0 && (
        <section aria-label="Reported so far" className={styles.reports}>
          <h3>Reported so far</h3>
          <ol role="list">
            {one.reports.map((report) => (
              <li key={report.reportedAt.toISOString()}>
                <FollowUpMark status={report.status} />
                {report.words !== '' && <p>{report.words}</p>}
                <small>
                  {report.reportedBy}, <Moment at={report.reportedAt} zone={one.zone} />
                </small>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Inspector>
  )
}
