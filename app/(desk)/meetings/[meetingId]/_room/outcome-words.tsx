import type { ReactNode } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { capitalise } from '@/lib/kernel/text'
import { shortDayText } from '@/lib/kernel/calendar-days'
import { followUpStatusWords, outcomeWords } from '@/lib/outcomes/model'
import styles from './room.module.css'
import type { RoomFollowUp, RoomOutcome } from './view'

/** What the meeting came to, as one line: its kind, the sentence in the words of the trade, and who may read it. */
export function OutcomeWords({
  outcome: { kind, sentence, circle, toNextMeeting, toPrepared },
  actions,
}: {
  outcome: RoomOutcome
  actions?: ReactNode
}) {
  const targets = [
    toNextMeeting && 'to the next meeting',
    toPrepared && 'up to the meeting this one prepares',
  ]
  const where = targets.filter((each) => each !== false).join(' and ')
  return (
    <div className={styles.outcome}>
      <span className={styles.kind} data-kind={kind}>
        {capitalise(outcomeWords[kind].word)}
      </span>
      <p className={styles.sentence} dir="auto">
        <span className={styles.begins}>{outcomeWords[kind].begins}</span> {sentence}
        {where !== '' && <span className={styles.where}> ({where})</span>}
      </p>
      <span className={styles.side}>
        <CircleMark circle={circle} />
        {actions}
      </span>
    </div>
  )
}

/** Who does what by when, under which line, and where it stands. */
export function FollowUpWords({
  followUp: { what, ownerName, dueOn, status },
  line,
  actions,
}: {
  followUp: RoomFollowUp
  line: string | undefined
  actions?: ReactNode
}) {
  return (
    <div className={styles.task}>
      <p className={styles.what}>
        <strong>{ownerName}</strong>: {what}
      </p>
      <p className={styles.taskMeta}>
        {[
          dueOn === '' ? 'no date set' : `by ${shortDayText(dueOn)}`,
          line !== undefined && `under ${line}`,
          followUpStatusWords[status],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {actions}
    </div>
  )
}
