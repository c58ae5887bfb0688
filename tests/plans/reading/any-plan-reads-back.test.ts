import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { expected, layout, meantPlan, putOnPaper, styles } from './plans-on-paper'

/** Parts and sections by title, lines by reference and text, without regard to capitals. */
function found(text: string): readonly string[] {
  return readText(text).parts.flatMap((part) => [
    `# ${part.title}`,
    ...part.sections.flatMap((section) => [
      ...(section.title === '' ? [] : [`## ${section.title}`]),
      ...section.lines.map((line) => `- ${line.reference} ${line.text}`),
    ]),
  ])
}

describe('any plan reads back to the tree it was printed from', () => {
  test.each(styles.map((style) => [style.name, style] as const))('with %s', (_name, style) => {
    fc.assert(
      fc.property(meantPlan, layout, (plan, how) => {
        const paper = putOnPaper(plan, style, how)
        const lower = (lines: readonly string[]) => lines.map((line) => line.toLowerCase())
        expect(lower(found(paper))).toEqual(lower(expected(plan, style)))
      }),
      { numRuns: 40 },
    )
  })
})
