import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Section } from '@/app/_ui/shell/page'
import { counted } from '@/lib/kernel/text'
import type { MadeSummaryCopy } from '@/lib/summaries/queries/copies'
import styles from '../summary.module.css'

const reasons = {
  CIRCLE: 'is for fewer readers',
  REPEATS: 'repeats what an outcome says to fewer readers: reword it, or close it',
  NOT_OPENED: 'the summary has not been opened so far',
} as const

/** What of the maker's own view does not pass into the copy, each with the reason. */
export function NotInThisCopy({ stopped }: { stopped: MadeSummaryCopy['stopped'] }) {
  if (stopped.length === 0) return <p>Every paragraph you may read passes into this copy.</p>
  return (
    <Section title={`${counted(stopped.length, 'sentence does', 'sentences do')} not pass`}>
      <ul role="list" className={styles.stopped}>
        {stopped.map(({ id, text, circle, why }) => (
          <li key={id}>
            <CircleMark circle={circle} />
            <p dir="auto">{text}</p>
            <small>{reasons[why]}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
