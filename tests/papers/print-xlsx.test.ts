import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import {
  column,
  dateCell,
  labelled,
  numberCell,
  paragraph,
  quiet,
  cell,
  row,
  table,
} from '@/lib/papers/build'
import { type Block } from '@/lib/papers/paper'
import { sheetNames } from '@/lib/papers/print-xlsx/names'
import { printWorkbook, printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'
import { faultsIn, partsOf } from './reading'
import { matrix, paperWith } from './samples'

const sheetsWith = async (...blocks: Block[]) => readXlsxFile(await printXlsx(paperWith(blocks)))
const columns = [column('Name', 2), column('Value', 1)]

describe('the tables of a paper as a workbook', () => {
  test('have one row of headings, then the rows, with numbers and dates as such', async () => {
    const [sheet] = await readXlsxFile(await printXlsx(matrix(3)))
    expect(sheet?.sheet).toBe('Matrix')
    expect(sheet?.data.slice(0, 3)).toEqual([
      ['Ref.', 'Action line', 'Status', 'Lead', 'Last activity', 'Cost (USD)', 'Remarks'],
      ['1. Political and security cooperation', null, null, null, null, null, null],
      [
        '1.1',
        expect.stringMatching(/^Hold regular consultations/),
        'Addressed',
        'ASEC; lead sectoral body',
        new Date('2022-11-15T00:00:00Z'),
        0,
        'Second phase proposed.\nNothing since adoption.',
      ],
    ])
  })

  test('keep the headings in sight, on the screen and on each printed page, and let them filter', async () => {
    const parts = partsOf(await printXlsx(matrix(3)))
    expect(parts['xl/worksheets/sheet1.xml']).toContain('ySplit="1"')
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:G5"/>')
    expect(parts['xl/workbook.xml']).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'Matrix\'!$1:$1<')
    expect(faultsIn(parts)).toEqual([])
  })

  test('carry the marking in the head of each page, and all that the paper says of itself on the last sheet', async () => {
    const file = await printXlsx(matrix(3))
    expect(partsOf(file)['xl/worksheets/sheet1.xml']).toContain(
      '<oddHeader>&amp;L&amp;BASEAN only&amp;B&amp;R',
    )
    const about = (await readXlsxFile(file)).at(-1)
    expect(about?.sheet).toBe('About this copy')
    expect(about?.data).toContainEqual(['Marking', 'ASEAN only'])
    expect(about?.data).toContainEqual(['Date', 'As of 3 April 2023, 17:00 (Phnom Penh)'])
    expect(about?.data).toContainEqual(['Copy', 'For: ASEAN Member States and the Secretariat'])
  })

  test('are found wherever they stand in the paper', async () => {
    const inner = table(columns, [row('a', 'b')], { name: 'Inner' })
    const sheets = await sheetsWith(
      labelled('Papers', '', { blocks: [inner] }),
      table(columns, [], { name: 'Outer' }),
    )
    expect(sheets.map((sheet) => sheet.sheet)).toEqual(['Inner', 'Outer', 'About this copy'])
  })

  test('give a cell of several paragraphs as lines', async () => {
    const [sheet] = await sheetsWith(table(columns, [row(cell(paragraph('one'), quiet('two')), '')]))
    expect(sheet?.data[1]).toEqual(['one\ntwo', null])
  })

  test('never take text for a formula, a number or a coded letter', async () => {
    const [sheet] = await sheetsWith(table(columns, [row('=1+1', '0012'), row('_x0041_', '+855 12')]))
    expect(sheet?.data.slice(1)).toEqual([
      ['=1+1', '0012'],
      ['_x0041_', '+855 12'],
    ])
    expect(Object.values(partsOf(await printXlsx(matrix(2)))).join('')).not.toContain('<f>')
  })

  test('say a date that is none, and a number that is none, in words', async () => {
    const [sheet] = await sheetsWith(
      table(columns, [
        row(dateCell('2023-02-30'), numberCell(Number.NaN)),
        row(dateCell('1899-01-01'), numberCell(1.5)),
      ]),
    )
    expect(sheet?.data.slice(1)).toEqual([
      ['2023-02-30', 'NaN'],
      ['1899-01-01', 1.5],
    ])
  })

  test('cut a text that is too long for a cell, so that the file still opens', async () => {
    const [sheet] = await sheetsWith(table(columns, [row('x'.repeat(40_000), '')]))
    expect(sheet?.data[1]?.[0]).toHaveLength(32_767)
  })

  test('a paper without a table still says what it is', async () => {
    expect((await sheetsWith(paragraph('Text'))).map((sheet) => sheet.sheet)).toEqual(['About this copy'])
  })
})

describe('sheets without a paper', () => {
  test('are printed from plain cells', async () => {
    const file = await printWorkbook({
      title: 'Fund',
      about: [['Note', 'Own figures']],
      asOf: 'As of 1 April 2023',
      audience: 'For: own delegation',
      orientation: 'portrait',
      sheets: [
        {
          name: 'Balance',
          columns: [
            { heading: 'Year', width: 8 },
            { heading: 'USD', width: 14, align: 'end' },
            { heading: 'Paid', width: 12 },
          ],
          rows: [
            { kind: 'row', cells: ['2022', 1_500_000, { kind: 'date', date: '2022-12-31' }] },
            { kind: 'row', cells: ['2023', null, null] },
          ],
        },
      ],
    })
    const [sheet] = await readXlsxFile(file)
    expect(sheet?.data).toEqual([
      ['Year', 'USD', 'Paid'],
      ['2022', 1_500_000, new Date('2022-12-31T00:00:00Z')],
      ['2023', null, null],
    ])
  })
})

describe('names of sheets', () => {
  test('are short, free of the signs Excel refuses, and never twice', () => {
    expect(
      sheetNames(['A/B: [C]?', 'a b c', '', "'quoted'", 'History', 'x'.repeat(50), 'x'.repeat(50)]),
    ).toEqual([
      'A B C',
      'a b c (2)',
      'Sheet 3',
      'quoted',
      'History (2)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ])
  })
})
