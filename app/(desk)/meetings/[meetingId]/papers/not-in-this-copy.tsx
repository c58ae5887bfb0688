import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Section } from '@/app/_ui/shell/page'
import type { MadeCopy } from '@/lib/agendas/queries/copies'
import { counted, joinWords } from '@/lib/kernel/text'
import styles from './papers.module.css'

/** What of the reader's own view stays out of the copy, by circle; the reader may see all of it elsewhere. */
export function NotInThisCopy({ leftOut, minutes }: { leftOut: MadeCopy['leftOut']; minutes: number }) {
  if (leftOut.length === 0) return <p>Nothing you may read is left out of this copy.</p>
  return (
    <Section title="Not in this copy">
      <ul className={styles.out}>
        {leftOut.map(({ circle, items, texts, papers, plans, activities }) => (
          <li key={circle}>
            <CircleMark circle={circle} />{' '}
            {joinWords(
              [
                words(items, 'item'),
                words(texts, 'text'),
                words(papers, 'paper'),
                words(plans, 'plan'),
                words(activities, 'activity', 'activities'),
              ].filter((each) => each !== ''),
            )}
          </li>
        ))}
      </ul>
      {minutes > 0 && (
        <p>The items left out take {minutes} minutes; the clock of this copy closes up over them.</p>
      )}
    </Section>
  )
}

function words(count: number, noun: string, nouns?: string): string {
  return count === 0 ? '' : counted(count, noun, nouns)
}
