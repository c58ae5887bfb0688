import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { type TableSetting, planAsPdf, tableAsPdf } from './plan-as-pdf'
import { linesOf, messages, told } from './told'

const headings = ['No.', 'Action line', 'Lead agencies', 'Time frame', 'Status', 'Remarks']
const long =
  'Hold consultations of senior officials on the margins of the meetings of the regional forum every year'
const rows = [
  ['1.', 'POLITICAL COOPERATION', '', '', '', ''],
  ['1.1', 'Dialogue', '', '', '', ''],
  [
    '1.1.1',
    long,
    'Foreign ministries of all the member states',
    '2022',
    'On-going',
    'Every year, in the spring',
  ],
  ['1.1.2', 'Share analysis', 'Institutes', '2023-2024', 'Not started', ''],
  ['2.', 'ECONOMIC COOPERATION', '', '', '', ''],
  ['2.1', 'Trade', '', '', '', ''],
  [
    '2.1.1',
    'Organise a fair of small and medium-sized enterprises',
    'Ministries of commerce',
    '2023',
    '',
    '',
  ],
]
const expected = [
  '# 1 POLITICAL COOPERATION',
  '## 1.1 Dialogue',
  `- 1.1.1 ${long}`,
  '- 1.1.2 Share analysis',
  '# 2 ECONOMIC COOPERATION',
  '## 2.1 Trade',
  '- 2.1.1 Organise a fair of small and medium-sized enterprises',
]

async function read(bytes: Uint8Array) {
  return readPlan(bytes, 'plan.pdf')
}

describe('a plan that is a table in a PDF', () => {
  test.each<[string, TableSetting]>([
    ['cells that begin at the top', {}],
    ['cells set in the middle', { align: 'horizon' }],
    ['centred headings', { headingAlign: 'center' }],
    ['no lines between the cells', { stroke: 'none' }],
    ['narrow columns of justified text', { size: '8pt', justify: true }],
  ])('is read column by column: %s', async (_case, setting) => {
    const { reading, tables } = await read(tableAsPdf(headings, rows, setting))
    expect(told(reading)).toEqual(expected)
    expect(linesOf(reading)[0]).toMatchObject({
      lead: 'Foreign ministries of all the member states',
      timeline: '2022',
      status: 'On-going',
      remarks: 'Every year, in the spring',
      place: { page: 1 },
    })
    expect(tables[0]?.mapping).toEqual(['reference', 'text', 'lead', 'timeline', 'status', 'remarks'])
    expect(messages(reading, 'pdf-table')[0]).toContain('would be read more surely')
  })

  test('goes on over pages, with its headings repeated and titles over all columns', async () => {
    const many = Array.from({ length: 60 }, (_, at) => [
      `1.1.${String(at + 1)}`,
      `${long}, the ${String(at + 1)}th time`,
      'Foreign ministries',
      '2022',
      'On-going',
      '',
    ])
    const { reading } = await read(
      tableAsPdf(headings, [['1. POLITICAL COOPERATION'], ['1.1 Dialogue'], ...many], { repeat: true }),
    )
    expect(reading.counts).toEqual({ parts: 1, sections: 1, lines: 60 })
    expect(linesOf(reading).map(({ text }) => text)).toEqual(many.map(([, text]) => text))
    expect(new Set(linesOf(reading).map(({ lead }) => lead))).toEqual(new Set(['Foreign ministries']))
  })

  test('says a title once that is said again on top of a page', async () => {
    const title = ['1. POLITICAL COOPERATION']
    const { reading } = await read(
      tableAsPdf(headings, [
        title,
        ['1.1', long, 'Ministries', '2022', '', ''],
        title,
        ['1.2', long, 'Ministries', '2023', '', ''],
      ]),
    )
    expect(told(reading)).toEqual(['# 1 POLITICAL COOPERATION', '##', `- 1.1 ${long}`, `- 1.2 ${long}`])
  })

  test('whose cells cannot be told apart is read as text, and the officer is told', async () => {
    const lines = ['1.1.1 Hold talks Ministries 2022', '1.1.2 Share analysis Institutes 2023']
    const { reading, tables } = await read(
      planAsPdf(['No.   Action line   Lead', ...lines], undefined, '#set text(spacing: 320%)'),
    )
    expect(tables).toEqual([])
    expect(messages(reading, 'pdf-table')[0]).toContain('may have run together')
  })

  test('a text that mentions such words is no table', async () => {
    const texts = ['1. POLITICS', '1.1. Dialogue', `1.1.1. ${long}, lead agency and status;`, '1.1.2. Train.']
    const { reading, tables } = await read(planAsPdf(texts))
    expect(tables).toEqual([])
    expect(messages(reading, 'pdf-table')).toEqual([])
  })
})
