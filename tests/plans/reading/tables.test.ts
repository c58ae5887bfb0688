import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { PlanReading } from '@/lib/plans/reading/model'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { readTables } from '@/lib/plans/reading/rules/read-tables'
import { linesOf, messages, references, told } from './told'
import { cell, paragraph, table, wordFile } from './word-files'

const rows = [
  ['No.', 'Action line', 'Lead agencies', 'Time frame', 'Status', 'Budget (USD)', 'Remarks'],
  ['1.', 'POLITICAL COOPERATION'],
  ['1.1', 'Dialogue'],
  ['1.1.1', 'Hold talks every year', 'Foreign ministries', '2022', 'on-going', '10,000', 'yearly'],
  ['1.1.2', 'Share analysis', 'Institutes', '', 'not started', '', ''],
  ['2.', 'ECONOMIC COOPERATION'],
  ['2.1', 'Trade'],
  ['2.1.1', 'Organise a fair', 'Ministries of commerce', '2023', '', '', ''],
] as const

const expected = [
  '# 1 POLITICAL COOPERATION',
  '## 1.1 Dialogue',
  '- 1.1.1 Hold talks every year',
  '- 1.1.2 Share analysis',
  '# 2 ECONOMIC COOPERATION',
  '## 2.1 Trade',
  '- 2.1.1 Organise a fair',
]

function csv(separator: string, source: readonly (readonly string[])[] = rows): string {
  return source
    .map((row) => row.map((text) => (text.includes(separator) ? `"${text}"` : text)).join(separator))
    .join('\r\n')
}

async function read(text: string | Uint8Array, name = 'plan.csv'): Promise<PlanReading> {
  return (await readPlan(typeof text === 'string' ? new TextEncoder().encode(text) : text, name)).reading
}

async function workbook(
  sheets: readonly { sheet: string; data: readonly (readonly unknown[])[] }[],
): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => [...row]) })) as never,
  )
  return new Uint8Array(await written.toBuffer())
}

describe('a plan in a CSV file', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s', async (_name, separator) => {
    const reading = await read(csv(separator))
    expect(told(reading)).toEqual(expected)
    expect(linesOf(reading)[0]).toMatchObject({
      lead: 'Foreign ministries',
      timeline: '2022',
      status: 'on-going',
      budget: '10,000',
      remarks: 'yearly',
    })
  })

  test('may have line breaks and quotation marks in a cell', async () => {
    const reading = await read('Ref;Measure\n1;"Hold ""open""\ntalks; every year"\n2;Share analysis\n')
    expect(linesOf(reading)[0]?.text).toBe('Hold "open" talks; every year')
  })

  test.each([
    [
      'a byte order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Ref;Measure\n1;Café')]),
    ],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(
          new Uint16Array(Array.from('Ref;Measure\n1;Café', (sign) => sign.charCodeAt(0))).buffer,
        ),
      ]),
    ],
    [
      'the old western table',
      new Uint8Array(Array.from('Ref;Measure\n1;Café', (sign) => sign.charCodeAt(0))),
    ],
  ])('is read in the right signs, with %s', async (_name, bytes) => {
    expect(linesOf(await read(bytes))[0]?.text).toBe('Café')
  })

  test('in the old Russian table is read in Russian', async () => {
    const russian = (text: string) =>
      Array.from(text, (sign) => {
        const code = sign.charCodeAt(0)
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
      })
    const reading = await read(
      new Uint8Array(
        russian('Пункт;Мероприятие;Исполнитель\n1;Проводить консультации;МИД\n2;Издать справочник;МИД'),
      ),
    )
    expect(linesOf(reading).map((line) => [line.text, line.lead])).toEqual([
      ['Проводить консультации', 'МИД'],
      ['Издать справочник', 'МИД'],
    ])
  })

  test('tells of a column it does not know, and leaves it out', async () => {
    const reading = await read('Ref,Measure,Weather\n1,Hold talks,sunny\n')
    expect(messages(reading, 'unmapped-column')).toEqual(['The column “Weather” was not taken over.'])
  })

  test('without headings is read by what stands in its columns, and says so', async () => {
    const reading = await read(
      '1.1,Hold talks every year among officials\n1.2,Share analysis of regional affairs\n',
    )
    expect(references(reading)).toEqual(['1.1', '1.2'])
    expect(messages(reading, 'no-heading-row')).toHaveLength(1)
  })

  test('is read anew when the officer says what the columns hold', async () => {
    const plan = await readPlan(
      new TextEncoder().encode('Ref,Measure,Weather,Where\n1,Hold talks,sunny,Kazan\n'),
      'plan.csv',
    )
    expect(plan.tables[0]?.mapping).toEqual(['reference', 'text', null, null])
    const again = readTables(plan.tables, [['reference', 'text', 'remarks', 'lead']])
    expect(linesOf(again.reading)[0]).toMatchObject({ remarks: 'sunny', lead: 'Kazan' })
  })

  test('keeps a row without a reference as a line without one', async () => {
    const reading = await read('Ref,Measure,Lead\n1,Hold talks,A\n,Share analysis,B\n')
    expect(references(reading)).toEqual(['1', ''])
    expect(messages(reading, 'unnumbered-line')).toHaveLength(1)
  })

  test('may name part and section in columns of their own', async () => {
    const reading = await read(
      'Pillar,Area,No,Action,Lead\nPolitical,Dialogue,1,Hold talks,A\n,,2,Share analysis,B\nEconomic,Trade,3,Organise a fair,C\n',
    )
    expect(told(reading)).toEqual([
      '# Political',
      '## Dialogue',
      '- 1 Hold talks',
      '- 2 Share analysis',
      '# Economic',
      '## Trade',
      '- 3 Organise a fair',
    ])
  })

  test('tells of a date where a reference should stand', async () => {
    const reading = await read('Ref,Measure,Lead\n2023-02-01,Hold talks,A\n1.3,Share analysis,B\n')
    expect(linesOf(reading)[0]).toMatchObject({ reference: '', printedReference: null })
    expect(messages(reading, 'doubtful-reference')).toHaveLength(1)
  })
})

describe('a plan in a spreadsheet', () => {
  test('is read with its section rows', async () => {
    const data = rows.map((row) => row.map((text) => (text === '' ? null : { value: text })))
    const reading = await read(await workbook([{ sheet: 'Plan', data }]), 'plan.xlsx')
    expect(told(reading)).toEqual(expected)
  })

  test('understands merged cells: a part over all columns, a line over three rows', async () => {
    const data = [
      [{ value: 'Ref' }, { value: 'Measure' }, { value: 'Lead' }, { value: 'Timeline' }],
      [{ value: 'I. POLITICAL COOPERATION', columnSpan: 4 }, null, null, null],
      [{ value: '1', rowSpan: 3 }, { value: 'Hold talks', rowSpan: 3 }, { value: 'A' }, { value: '2022' }],
      [null, null, { value: 'B' }, { value: '2023' }],
      [null, null, { value: 'C' }, { value: '2023' }],
      [{ value: '2' }, { value: 'Share analysis' }, { value: 'A' }, { value: '2024' }],
    ]
    const reading = await read(await workbook([{ sheet: 'Plan', data }]), 'plan.xlsx')
    expect(references(reading)).toEqual(['I.1', 'I.2'])
    expect(linesOf(reading)[0]).toMatchObject({
      lead: 'A\nB\nC',
      timeline: '2022\n2023\n2023',
      flags: ['merged-cell'],
    })
    expect(messages(reading, 'merged-cell')).toHaveLength(1)
  })

  test('keeps numbers and dates as the sheet shows them', async () => {
    const data = [
      [{ value: 'Ref' }, { value: 'Measure' }, { value: 'Due' }],
      [
        { value: 1.1, type: Number, format: '0.00' },
        { value: 'Hold talks' },
        { value: new Date(Date.UTC(2024, 4, 31)), type: Date, format: 'dd/mm/yyyy' },
      ],
      [{ value: 1.2, type: Number, format: '0.00' }, { value: 'Share analysis' }, null],
    ]
    const reading = await read(await workbook([{ sheet: 'Plan', data }]), 'plan.xlsx')
    expect(linesOf(reading).map((line) => [line.printedReference, line.timeline])).toEqual([
      ['1.10', '2024-05-31'],
      ['1.20', undefined],
    ])
  })

  test('spread over a sheet for each part takes the names of the sheets as titles', async () => {
    const sheet = (name: string, ...lines: readonly string[]) => ({
      sheet: name,
      data: [
        ['Ref', 'Measure', 'Lead'].map((value) => ({ value })),
        ...lines.map((text, at) => [String(at + 1), text, 'A'].map((value) => ({ value }))),
      ],
    })
    const reading = await read(
      await workbook([
        sheet('Political', 'Hold talks', 'Share analysis'),
        sheet('Economic', 'Organise a fair'),
      ]),
      'plan.xlsx',
    )
    expect(told(reading).filter((line) => line.startsWith('# '))).toEqual(['# Political', '# Economic'])
    expect(reading.counts).toEqual({ parts: 2, sections: 2, lines: 3 })
  })
})

describe('a plan in a Word table', () => {
  test('is read by its headings, with section rows over all columns', async () => {
    const row = (...texts: readonly string[]) =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
    const section = (text: string) =>
      new TableRow({ children: [new TableCell({ columnSpan: 3, children: [new Paragraph(text)] })] })
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('Plan of Action 2021-2025'),
            new Table({
              rows: [
                row('No', 'Action lines', 'Lead agency'),
                section('1. POLITICAL COOPERATION'),
                section('1.1 Dialogue'),
                row('1.1.1', 'Hold talks every year', 'Foreign ministries'),
                row('1.1.2', 'Share analysis', 'Institutes'),
                section('2. ECONOMIC COOPERATION'),
                section('2.1 Trade'),
                row('2.1.1', 'Organise a fair', 'Ministries of commerce'),
              ],
            }),
          ],
        },
      ],
    })
    const plan = await readPlan(new Uint8Array(await Packer.toBuffer(document)), 'plan.docx')
    expect(told(plan.reading)).toEqual(expected)
    expect(plan.tables[0]?.mapping).toEqual(['reference', 'text', 'lead'])
  })

  test('joins cells merged downwards, and repeated headings are none', async () => {
    const body = table([
      ['Ref', 'Measure', 'Lead'],
      [cell('1', { merge: 'restart' }), cell('Hold talks', { merge: 'restart' }), 'A'],
      [cell('', { merge: 'continue' }), cell('', { merge: 'continue' }), 'B'],
      ['Ref', 'Measure', 'Lead'],
      ['2', 'Share analysis', 'C'],
    ])
    const reading = await read(wordFile({ body }), 'plan.docx')
    expect(linesOf(reading).map((line) => [line.reference, line.lead])).toEqual([
      ['1', 'A\nB'],
      ['2', 'C'],
    ])
  })

  test('texts that share one merged reference stay one line, with the place to split', async () => {
    const body = table([
      ['Ref', 'Measure', 'Lead'],
      [cell('1', { merge: 'restart' }), 'Hold talks.', 'A'],
      [cell('', { merge: 'continue' }), 'Share analysis.', 'B'],
      ['2', 'Organise a fair.', 'C'],
    ])
    const line = linesOf(await read(wordFile({ body }), 'plan.docx'))[0]
    expect(line?.text).toBe('Hold talks.\nShare analysis.')
    expect(line?.text.slice(line.splitHints.at(-1))).toBe('Share analysis.')
  })

  test('a table for each section, under headings of the text', async () => {
    const one = (lines: readonly string[][]) => table([['No', 'Action', 'Lead'], ...lines])
    const body = [
      paragraph('1. Politics'),
      paragraph('1.1 Dialogue'),
      one([
        ['1', 'Hold talks', 'A'],
        ['2', 'Share analysis', 'B'],
      ]),
      paragraph('1.2 Security'),
      one([['1', 'Train investigators', 'C']]),
    ]
    const reading = await read(wordFile({ body: body.join('') }), 'plan.docx')
    expect(references(reading)).toEqual(['1.1.1', '1.1.2', '1.2.1'])
    expect(reading.parts.map((part) => part.title)).toEqual(['Politics'])
  })
})
