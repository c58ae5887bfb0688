import { audienceWords, markingWords } from '@/lib/agendas/model/audience'
import { dayText } from '@/lib/kernel/calendar-days'
import { quiet } from '@/lib/papers/build'
import type { Block, Paper } from '@/lib/papers/paper'
import { stateMeanings } from '../model'
import type { PlanCopy } from '../queries/copy'

/** What every paper of a plan carries: its title, what of the plan it holds, as of when and for whom, and that it is illustrative. */
export function framed(
  copy: PlanCopy,
  title: string,
  orientation: Paper['orientation'],
  blocks: readonly Block[],
): Paper {
  return {
    title,
    subtitles: [copy.title, ...(copy.filter === '' ? [] : [copy.filter])],
    language: 'en-GB',
    orientation,
    marking: markingWords[copy.audience],
    asOf: `As of ${dayText(copy.asOn)}`,
    audience: `For: ${audienceWords[copy.audience]}`,
    ...(copy.notice === '' ? {} : { notice: copy.notice }),
    blocks: [...blocks, quiet(stateMeanings)],
  }
}
