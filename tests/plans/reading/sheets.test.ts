import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { readTables } from '@/lib/plans/reading/rules/read-tables'
import { editReference } from '@/lib/plans/reading/rules/preview/edit'
import { type SheetFile, sheetFile } from './sheet-files'
import { linesOf, messages, references } from './told'

const heads = ['Ref', 'Measure', 'Lead'] as const

async function read(...sheets: readonly SheetFile[]) {
  return readPlan(sheetFile(...sheets), 'plan.xlsx')
}

describe('what an officer does not see in a sheet', () => {
  test('a hidden column is not taken over, and may be', async () => {
    const plan = await read({
      name: 'Plan',
      rows: [
        [...heads, 'Internal notes'],
        ['1', 'Hold talks', 'A', 'Our fallback: none'],
      ],
      hiddenColumns: [4],
    })
    expect(linesOf(plan.reading)[0]?.remarks).toBeUndefined()
    expect(messages(plan.reading, 'unmapped-column')).toEqual([
      'The column “Internal notes” is hidden in the sheet and was not taken over.',
    ])
    const again = readTables(plan.tables, [['reference', 'text', 'lead', 'remarks']])
    expect(linesOf(again.reading)[0]?.remarks).toBe('Our fallback: none')
    expect(messages(again.reading, 'unmapped-column')).toEqual([])
  })

  test('hidden rows are read and told, for a filter may have hidden them', async () => {
    const { reading } = await read({
      name: 'Plan',
      rows: [heads, ['1', 'Hold talks', 'A'], ['2', 'Share analysis', 'B'], ['3', 'Hold a fair', 'C']],
      hiddenRows: [3, 4],
    })
    expect(references(reading)).toEqual(['1', '2', '3'])
    expect(messages(reading, 'hidden-rows')).toEqual([
      '2 rows are hidden in the sheet and were read all the same: 3 and 4.',
    ])
  })

  test('sheets that were not read are told, hidden ones too', async () => {
    const { reading } = await read(
      { name: 'Old', rows: [heads, ['9', 'Hold summits', 'A']], isHidden: true },
      { name: 'Plan', rows: [heads, ['1', 'Hold talks', 'A']] },
      { name: 'Contacts', rows: [['Written by the desk']] },
    )
    expect(references(reading)).toEqual(['1'])
    expect(messages(reading, 'unread-sheet')).toEqual([
      'The sheet “Old” is hidden and was not read.',
      'The sheet “Contacts” holds no table of lines and was not read.',
    ])
  })

  test('a formula without a result is told, for its cell is empty', async () => {
    const { reading } = await read({
      name: 'Plan',
      rows: [heads, ['1', 'Hold talks', 'A'], [{ formula: 'A2+1' }, 'Share analysis', 'B']],
    })
    expect(references(reading)).toEqual(['1', ''])
    expect(messages(reading, 'no-result')).toEqual([
      'Formulas without a result stand in row 3; their cells were taken as empty. Save the file once in a spreadsheet program, and read it in again.',
    ])
  })
})

describe('numbers a spreadsheet has changed', () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    Number(`1.${String(at + 1)}`),
    `Hold talks ${String(at)}`,
    'A',
  ])

  test('the tenth line, which has become 1.1, is told and not guessed', async () => {
    const { reading } = await read({ name: 'Plan', rows: [heads, ...rows] })
    expect(references(reading).slice(8, 11)).toEqual(['1.9', '1.1', '1.11'])
    expect(messages(reading, 'lost-zero')).toEqual([
      '1.1 comes after 1.9; is it 1.10? A spreadsheet drops the last zero of a number.',
    ])
    expect(messages(reading, 'gap')).toEqual(['There is no 1.10 between 1.9 and 1.11.'])
  })

  test('the warning goes with the number', async () => {
    const { reading } = await read({ name: 'Plan', rows: [heads, ...rows] })
    const tenth = linesOf(reading)[9]
    const mended = editReference(reading, tenth?.key ?? '', '1.10')
    expect(mended.warnings).toEqual([])
  })

  test('a point that has become a comma is told', async () => {
    const csv = 'No.;Action line\r\n1,1;Hold talks\r\n1,2;Share analysis\r\n'
    const { reading } = await readPlan(new TextEncoder().encode(csv), 'plan.csv')
    expect(references(reading)).toEqual(['1,1', '1,2'])
    expect(messages(reading, 'doubtful-reference')).toEqual([
      'Numbers are written with a comma from row 2 on (1,1); the spreadsheet may have changed their points.',
    ])
  })

  test('numbers that begin anew in every sheet are told once for each', async () => {
    const sheet = (name: string) => ({
      name,
      rows: [
        heads,
        ...['Hold talks', 'Share analysis', 'Hold a fair'].map((text, at) => [at + 1, text, 'A']),
      ],
    })
    const { reading } = await read(sheet('Political'), sheet('Economic'), sheet('Cultural'))
    expect(messages(reading, 'duplicate-reference')).toEqual([
      '3 references of “Economic”, from 1 on, stand in an earlier part too.',
      '3 references of “Cultural”, from 1 on, stand in an earlier part too.',
    ])
  })
})
