import { NotInThisCopy as Out } from '@/app/(desk)/_parts/copy-desk'
import type { MadeCopy } from '@/lib/agendas/queries/copies'
import { counted, joinWords } from '@/lib/kernel/text'

/** What stays out of the copy of an agenda, and what that does to its clock. */
export function NotInThisCopy({ leftOut, minutes }: { leftOut: MadeCopy['leftOut']; minutes: number }) {
  const told = leftOut.map(({ circle, items, texts, papers, plans, activities }) => ({
    circle,
    words: joinWords(
      [
        words(items, 'item'),
        words(texts, 'text'),
        words(papers, 'paper'),
        words(plans, 'plan'),
        words(activities, 'activity', 'activities'),
      ].filter((each) => each !== ''),
    ),
  }))
  return (
    <Out leftOut={told}>
      {minutes > 0 && (
        <p>The items left out take {minutes} minutes; the clock of this copy closes up over them.</p>
      )}
    </Out>
  )
}

function words(count: number, noun: string, nouns?: string): string {
  return count === 0 ? '' : counted(count, noun, nouns)
}
