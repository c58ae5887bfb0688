import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { planAsPdf, tableAsPdf } from './plan-as-pdf'
import { leftOut, linesOf, references, told } from './told'

const measures = [
  'Hold regular talks of senior officials on matters of common concern, in the bodies of the two sides',
  'Promote exchanges of experts and young officials with a view to sharing experience',
  'Encourage joint studies and seminars with the support of the partnership fund',
]
const pillars = ['POLITICAL COOPERATION', 'ECONOMIC COOPERATION', 'CULTURAL COOPERATION']
const plan = pillars.flatMap((pillar, at) => {
  const part = String(at + 1)
  const lines = Array.from(
    { length: 14 },
    (_, line) => `${part}.1.${String(line + 1)}. ${measures[line % measures.length] ?? ''};`,
  )
  return [`${part}. ${pillar}`, `${part}.1. Dialogue`, ...lines]
})

describe('pages of a PDF', () => {
  test.each([
    ['from the first line on', '#set page(paper: "a4", columns: 2)', ''],
    [
      'below a title over both',
      '#set page(paper: "a4", footer: context align(center)[#counter(page).display("1")])',
      '#align(center)[*PLAN OF ACTION TO PROMOTE THE COOPERATION OF ASEAN AND ITS PARTNER, 2021-2025*]\n#show: columns.with(2)',
    ],
  ])('in two columns are read down the left and then down the right: %s', async (_case, page, more) => {
    const setting = `#set text(font: "Noto Serif", size: 10pt, hyphenate: false)\n#set par(justify: true)\n${page}`
    const { reading } = await readPlan(planAsPdf(plan, setting, more), 'plan.pdf')
    expect(reading.counts).toEqual({ parts: 3, sections: 3, lines: 42 })
    expect(linesOf(reading).map(({ text }) => text)).toEqual(
      plan.flatMap((text) => {
        const measure = /^\d\.1\.\d+\. (.*)$/.exec(text)?.[1]
        return measure === undefined ? [] : [measure]
      }),
    )
  })

  test('show their footnotes among what was left out, and no mark in the line', async () => {
    const setting = '#set text(font: "Noto Serif", size: 10pt)\n#set page(paper: "a5")'
    const opening =
      '1. OPENING\n\n1.1. Dialogue\n\n1.1.1. Hold the summit every two years#footnote[Subject to the calendar of the two sides.].'
    const { reading } = await readPlan(planAsPdf(['1.1.2. Train diplomats.'], setting, opening), 'plan.pdf')
    expect(linesOf(reading).map(({ text }) => text)).toEqual([
      'Hold the summit every two years.',
      'Train diplomats.',
    ])
    expect(leftOut(reading, 'footnote')[0]).toContain('Subject to the calendar of the two sides.')
  })
})

describe('a table in a PDF whose cells touch', () => {
  const headings = ['Ref.', 'Action line', 'Lead agency', 'Timeline', 'Status']
  const statuses = [
    'On-going',
    'Two workshops were held in Jakarta and Hanoi; a third is planned for the autumn',
    '',
  ]
  const rows = Array.from({ length: 9 }, (_, at) => [
    `1.1.${String(at + 1)}`,
    measures[at % measures.length] ?? '',
    ['SOM', 'Ministries of foreign affairs of all the member states', 'ASEC'][(at + 1) % 3] ?? '',
    '2021-2025',
    statuses[at % statuses.length] ?? '',
  ])

  test.each([
    [
      'rows set in the middle without a gap between them',
      { align: 'horizon', stroke: 'none', inset: '(x: 5pt, y: 0pt)' },
    ],
    ['rows that begin at the top without a gap between them', { stroke: 'none', inset: '(x: 5pt, y: 0pt)' }],
    ['justified cells without a gap between the columns', { justify: true, inset: '(x: 1.2pt, y: 4pt)' }],
  ] as const)('is read cell by cell: %s', async (_case, setting) => {
    const pdf = tableAsPdf(headings, [['1. POLITICAL COOPERATION'], ['1.1 Dialogue'], ...rows], {
      ...setting,
      leading: '3.6pt',
    })
    const { reading } = await readPlan(pdf, 'plan.pdf')
    expect(told(reading).slice(0, 2)).toEqual(['# 1 POLITICAL COOPERATION', '## 1.1 Dialogue'])
    expect(references(reading)).toEqual(rows.map(([reference]) => reference))
    const cells = linesOf(reading).map((line) => [line.text, line.lead, line.timeline, line.status ?? ''])
    expect(cells).toEqual(rows.map(([, ...own]) => own))
  })
})
