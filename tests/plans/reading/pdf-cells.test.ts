import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, test } from 'vitest'
import { splitAtNumbers } from '@/lib/plans/reading/rules/pdf/split-rows'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { linesOf, messages, told } from './told'

const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: ['node_modules/@expo-google-fonts/noto-serif'] }],
})

async function read(mainFileContent: string) {
  const setting = '#set page(paper: "a4")\n#set text(font: "Noto Serif", size: 10pt, hyphenate: false)\n'
  const bytes = new Uint8Array(compiler.pdf({ mainFileContent: setting + mainFileContent }))
  return (await readPlan(bytes, 'plan.pdf')).reading
}

describe('a table in a PDF as Word sets it', () => {
  test('with headings of two lines beside headings of one', async () => {
    const reading = await read(`
#table(columns: (35pt, 70pt, 90pt, 60pt, 70pt), align: horizon,
  [No.], [Action \\ Lines], [Implementing \\ Agencies], [Time \\ frame], [Progress],
  table.cell(colspan: 5)[I. POLITICAL COOPERATION],
  table.cell(colspan: 5)[1.1 Dialogue],
  [1.1.1], [Hold summits of the leaders], [Foreign ministries], [2026-2028], [Ongoing],
  [1.1.2], [Hold consultations], [Ministries], [2027], [Not started],
)`)
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold summits of the leaders',
      '- 1.1.2 Hold consultations',
    ])
    expect(linesOf(reading)[0]).toMatchObject({ lead: 'Foreign ministries', timeline: '2026-2028' })
  })

  test('with one heading that is longer than all others', async () => {
    const reading = await read(`
#table(columns: (35pt, 80pt, 90pt, 70pt), inset: (x: 5pt, y: 3pt),
  [Ref.], [Action Line \ in the Plan \ of Action], [Lead Sectoral \ Body], [Status],
  table.cell(colspan: 4)[I. POLITICAL COOPERATION],
  [1.], [Hold summits of all the leaders every year], [Senior officials], [On-going],
  [2.], [Hold consultations], [Senior officials], [Completed],
)`)
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '##',
      '- I.1 Hold summits of all the leaders every year',
      '- I.2 Hold consultations',
    ])
  })

  test('under a title of its own', async () => {
    const reading = await read(`
= I. POLITICAL COOPERATION
#table(columns: (35pt, 120pt, 70pt), [No.], [Measure], [Responsible],
  [1], [Hold summits], [MFA], [2], [Hold consultations], [MFA])`)
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '##',
      '- I.1 Hold summits',
      '- I.2 Hold consultations',
    ])
  })

  test.each([
    ['in the middle', 'horizon', '[1.], [POLITICAL COOPERATION], [], [],'],
    ['at their foot, as spreadsheets do', 'bottom', '[1.], [POLITICAL COOPERATION], [], [],'],
    ['on top', 'top', '[1.], [POLITICAL COOPERATION], [], [],'],
  ])('with cells set %s, and no room between the rows', async (_how, align, title) => {
    const long = 'Hold consultations of senior officials back to back with the yearly meeting'
    const reading = await read(`
#table(columns: (35pt, 190pt, 90pt, 60pt), align: left + ${align}, inset: (x: 5pt, y: 0.325em), stroke: none,
  [No.], [Action line], [Lead agency], [Timeline], ${title}
  [1.1], [${long}], [Foreign ministries], [2022],
  [1.2], [Share analysis], [Institutes of strategic studies], [2023],
  [1.3], [${long}], [Ministries], [2022],
  [2.], [ECONOMIC COOPERATION], [], [],
  [2.1], [Organise fairs for small enterprises every second year], [Ministries of commerce], [2023],
  [2.2], [Publish tariffs], [Customs], [2024],
)`)
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '##',
      `- 1.1 ${long}`,
      '- 1.2 Share analysis',
      `- 1.3 ${long}`,
      '# 2 ECONOMIC COOPERATION',
      '##',
      '- 2.1 Organise fairs for small enterprises every second year',
      '- 2.2 Publish tariffs',
    ])
    expect(linesOf(reading)[1]).toMatchObject({ lead: 'Institutes of strategic studies', timeline: '2023' })
  })

  test('without numbers and without room between the rows', async () => {
    const reading = await read(`
#table(columns: (150pt, 90pt, 60pt), align: left + top, inset: (x: 5pt, y: 0.325em), stroke: none,
  [Action line], [Lead agency], [Timeline],
  [Hold consultations of senior officials back to back with the yearly meeting], [Foreign ministries], [2022],
  [Share analysis], [Institutes of strategic studies], [2023],
  [Exchange visits of young diplomats, every second year], [Ministries], [2024],
)`)
    expect(linesOf(reading).map(({ text, timeline }) => [text, timeline])).toEqual([
      ['Hold consultations of senior officials back to back with the yearly meeting', '2022'],
      ['Share analysis', '2023'],
      ['Exchange visits of young diplomats, every second year', '2024'],
    ])
  })

  test('with an area merged over two rows, which leaves no gap between them', () => {
    const place = { unit: 'line', number: 1, page: 1, sheet: null } as const
    const piece = (text: string, first: number, at: number) => ({
      text,
      first,
      last: first,
      at,
      height: 12,
      place,
    })
    const merged = [
      piece('1', 1, 769),
      piece('Hold summits', 2, 769),
      piece('Dialogue', 0, 758),
      piece('2', 1, 740),
      piece('Hold consultations', 2, 747),
      piece('of experts', 2, 733),
    ]
    const rows = splitAtNumbers([merged, [piece('3', 1, 700), piece('Train officers', 2, 700)]])
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', 'Hold summits', 'Dialogue'],
      ['2', 'Hold consultations', 'of experts'],
      ['3', 'Train officers'],
    ])
  })

  test('without headings that are known is read as text, and the officer is told', async () => {
    const row = (at: number) => `[1.1.${String(at)}], [Hold summits], [MFA], [2026],`
    const reading = await read(`
#table(columns: (60pt, 120pt, 70pt, 60pt), [Alpha], [Beta], [Gamma], [Delta], ${[1, 2, 3, 4].map(row).join('\n')})`)
    expect(messages(reading, 'pdf-table')).toEqual([
      'The PDF seems to hold a table whose cells could not be told apart, so they may have run together. A DOCX or XLSX of it would be read rightly.',
    ])
  })
})
