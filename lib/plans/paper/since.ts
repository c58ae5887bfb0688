import { capitalise, counted, joinWords } from '@/lib/kernel/text'
import { bulleted, paragraph } from '@/lib/papers/build'
import type { Block } from '@/lib/papers/paper'
import type { SinceThen } from '../queries/since-then'
import { movedWords, sinceSentence } from '../rules/telling'

/** What happened since a snapshot, in a sentence, with the lines it is about under it. */
export function sinceBlocks(since: SinceThen): Block[] {
  const { moved, goneQuiet: quiet } = since
  return [
    paragraph(sinceSentence(since)),
    ...(moved.length === 0
      ? []
      : [
          bulleted(
            ...[...Map.groupBy(moved, ({ line, from }) => movedWords(from, line.state))].map(
              ([words, some]) =>
                `${capitalise(words)}: ${linesText(some.map(({ line }) => line.reference))}.`,
            ),
          ),
        ]),
    ...(quiet.length === 0
      ? []
      : [
          paragraph(
            `Nothing has been reported or held since then on ${linesText(quiet.map(({ reference }) => reference))}.`,
          ),
        ]),
  ]
}

/** "line 1.1.2", "lines 1.1.2 and 1.1.4"; how many, where they bear no number. */
export function linesText(references: readonly string[]): string {
  const named = references.filter((reference) => reference !== '')
  if (named.length === 0) return counted(references.length, 'line')
  return `${named.length === 1 ? 'line' : 'lines'} ${joinWords(named)}`
}
