import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { picturesOnly, planAsPdf } from './plan-as-pdf'
import { expected, meantPlan, styles } from './plans-on-paper'
import { leftOut, linesOf, messages, references, told } from './told'

const long =
  'Hold consultations of senior officials, legal advisers and policy planning staffs on matters of common concern, and keep the list of contact points up to date'

describe('a plan in a PDF', () => {
  test('is read over page ends, without headers and page numbers', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `1.1.${String(at + 1)}. ${long};`)
    const { reading, kind } = await readPlan(
      planAsPdf(['1. POLITICAL COOPERATION', '1.1. Dialogue', ...lines]),
      'plan.pdf',
    )
    expect(kind).toBe('pdf')
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      ...lines.map((line, at) => `- 1.1.${String(at + 1)} ${line.slice(line.indexOf(' ') + 1)}`),
    ])
    expect(leftOut(reading, 'page-furniture')).toContain(
      'Plan of Action of ASEAN and the Partner (2021-2025)',
    )
    expect(messages(reading, 'gap')).toEqual([])
  })

  test('names the page in its places', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `${String(at + 1)}. ${long}.`)
    const { reading } = await readPlan(planAsPdf(lines))
    expect(linesOf(reading).at(-1)?.place.page).toBeGreaterThan(2)
  })

  test('is joined where a word was hyphenated, and keeps hyphens that belong to a word', async () => {
    const setting =
      '#set page(width: 160pt, height: 400pt)\n#set text(font: "Noto Serif", size: 10pt, hyphenate: true, lang: "en")\n#set par(justify: true)'
    const { reading } = await readPlan(
      planAsPdf(
        ['1. Share well-balanced analysis.', `2. ${long} in long-term and socio-cultural exchanges.`],
        setting,
      ),
    )
    expect(linesOf(reading)[1]?.text).toBe(`${long} in long-term and socio-cultural exchanges.`)
  })

  test('with Roman parts and one run of numbers', async () => {
    const { reading } = await readPlan(
      planAsPdf(['I. POLITICS', `1. ${long}.`, `2. ${long}.`, 'II. ECONOMY', `3. ${long}.`]),
    )
    expect(references(reading)).toEqual(['I.1', 'I.2', 'II.3'])
  })

  test('that holds pictures and no letter is refused with the way out', async () => {
    await expect(readPlan(picturesOnly())).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Ask for the document it was made from') as unknown,
    })
  })

  test('of any plan reads back to the tree it was printed from', async () => {
    await fc.assert(
      fc.asyncProperty(
        meantPlan,
        fc.constantFrom(...styles.filter((style) => !style.apart)),
        async (plan, style) => {
          const paragraphs: string[] = []
          const wanted = expected(plan, style, (text) => paragraphs.push(text))
          const { reading } = await readPlan(planAsPdf(paragraphs))
          const found = reading.parts.flatMap((part) => [
            `# ${part.title}`,
            ...part.sections.flatMap((section) => [
              ...(section.title === '' ? [] : [`## ${section.title}`]),
              ...section.lines.map((line) => `- ${line.reference} ${line.text}`),
            ]),
          ])
          expect(found).toEqual(wanted)
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
