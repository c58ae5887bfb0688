import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import type { Column } from '@/app/_ui/table/table'
import { Day } from '@/app/_ui/text/date-time'
import { outcomeWords } from '@/lib/outcomes/model'
import type { ListedFollowUp } from '@/lib/outcomes/queries/follow-ups'
import { FollowUpMark } from './follow-up-mark'
import styles from './follow-ups.module.css'

/** The matrix as the trade knows it, Issue / Decision / Status, with who and by when between. */
export const followUpColumns: readonly Column<ListedFollowUp>[] = [
  {
    key: 'issue',
    head: 'Issue',
    min: '12rem',
    narrow: 'line',
    cell: ({ issue, what, meeting }) => (
      <span className={styles.cell}>
        <PaperLine>{issue === '' ? what : issue}</PaperLine>
        <small>{meeting}</small>
      </span>
    ),
  },
  {
    key: 'decision',
    head: 'Decision',
    min: '15rem',
    narrow: 'line',
    cell: ({ decision, what }) => (
      <span className={styles.cell}>
        {decision !== null && (
          <span className={styles.decision}>
            {outcomeWords[decision.kind].begins} {decision.sentence}
          </span>
        )}
        <span>{what}</span>
      </span>
    ),
  },
  { key: 'owner', head: 'Who', min: '8rem', cell: ({ owner }) => owner },
  {
    key: 'due',
    head: 'By',
    min: '7rem',
    cell: ({ dueOn, isOverdue }) => (
      <span className={isOverdue ? styles.late : undefined}>
        {dueOn === null ? 'no date' : <Day date={dueOn} />}
        {isOverdue && <small>overdue</small>}
      </span>
    ),
  },
  {
    key: 'status',
    head: 'Status',
    min: '12rem',
    cell: ({ status, words }) => (
      <span className={styles.cell}>
        <FollowUpMark status={status} />
        {words !== '' && <span className={styles.words}>{words}</span>}
      </span>
    ),
  },
  {
    key: 'circle',
    head: 'May be read by',
    narrow: 'hide',
    cell: ({ circle }) => <CircleMark circle={circle} />,
  },
]
