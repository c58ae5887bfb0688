import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { matrixSheet } from '@/lib/plans/paper/matrix'
import type { PlanCopy } from '@/lib/plans/queries/copy'
import { openArchive } from '@/lib/plans/reading/rules/archive'
import { readWorkbook } from '@/lib/plans/reading/rules/xlsx/workbook'
import { type StandingCells, compareReturned } from '@/lib/plans/rules/returned'
import { readReturnedFile } from '@/lib/plans/rules/read-returned-file'
import { readReturned } from '@/lib/plans/rules/returned-rows'
import { readCsv } from '@/lib/plans/reading/rules/csv'
import { presses } from '@/lib/papers/print'

const now = new Date('2023-03-20T06:00:00Z')
const line = (given: Partial<StandingCells>): StandingCells => ({
  id: 'a',
  reference: '1.1.1',
  text: 'Hold the summit',
  ourTitle: '',
  priority: 'ORDINARY',
  state: 'ON_GOING',
  stateAsOn: '2022-05-01',
  leads: ['Indonesia', 'SOM'],
  ownLeads: [],
  focalPoints: [],
  targetOn: '2024-06-30',
  nextOn: '2024-06-30',
  remarks: ['Dates are being agreed.', 'Two lines\nof Thailand'],
  ownRemark: 'Dates are being agreed.',
  ownRemarkCircle: 'OWN_DELEGATION',
  ownRemarkRevision: 1,
  revision: 3,
  ...given,
})
const lines = [
  line({}),
  line({
    id: 'b',
    reference: '1.1.2',
    text: 'Train officials',
    state: 'NOT_STARTED',
    stateAsOn: null,
    remarks: [],
    ownRemark: '',
  }),
]

const copy = {
  title: 'Plan',
  shortTitle: 'CPA',
  partnershipId: 'p',
  notice: '',
  marking: 'All delegations',
  audience: 'All delegations',
  asOn: '2023-03-20',
  format: 'xlsx',
  lines: lines.map((one) => ({ ...one, part: '1 Political', section: '1.1 Dialogue', lastActivityOn: null })),
  activities: [],
  since: null,
} as unknown as PlanCopy

const sheet = (...rows: readonly string[]) =>
  readReturned([readCsv(['Line,Text,Lead,Status,As of,Next date,Evidence,Remarks', ...rows].join('\n'))])
const returned = (...rows: readonly string[]) => compareReturned(sheet(...rows), lines, now)

async function wentOut(of = copy) {
  const bytes = new Uint8Array(await presses.xlsx.print(matrixSheet(of)))
  return { bytes, rows: readReturned(readWorkbook(openArchive(bytes)).map((one) => one.rows)) }
}

describe('a matrix that comes back', () => {
  test('as it went out changes nothing', async () => {
    const { rows } = await wentOut()
    expect(rows.map(({ reference }) => reference)).toEqual(['1.1.1', '1.1.2'])
    expect(compareReturned(rows, lines, now)).toEqual({ changes: [], same: 2, unknown: [], reworded: [] })
  })

  test('tells cell by cell what would change', () => {
    const { changes } = returned(
      '1.1.1,Hold the summit,"Indonesia, AMMTC",◑ Addressed,1 March 2023,2024-09-01,,"Dates are being agreed.\nA workshop was held."',
    )
    expect(changes[0]?.cells).toEqual([
      { field: 'status', before: 'On-going', after: 'Addressed' },
      { field: 'asOn', before: '1 May 2022', after: '1 March 2023' },
      { field: 'leads', before: 'Indonesia, SOM', after: 'Indonesia, AMMTC' },
      { field: 'target', before: '30 June 2024', after: '1 September 2024' },
      {
        field: 'remarks',
        before: 'Dates are being agreed.',
        after: 'Dates are being agreed.\nA workshop was held.',
      },
    ])
    expect(changes[0]).toMatchObject({
      problem: null,
      doubt: null,
      report: { state: 'ADDRESSED', asOn: '2023-03-01' },
    })
  })

  test('tells a cell that went out filled and came back empty, and whether it can be emptied', async () => {
    const own = lines.map((one) => (one.id === 'a' ? { ...one, ownLeads: ['Indonesia', 'SOM'] } : one))
    const { rows } = await wentOut()
    const emptied = rows.map((row) => ({ ...row, lead: '', target: '', remarks: '' }))
    const { changes } = compareReturned(emptied, own, now)
    expect(
      changes.map(({ line: { id }, cells, report, leads, targetOn, remark, ...row }) => [
        id,
        [cells, report, leads, targetOn, remark],
        row.emptied,
      ]),
    ).toEqual([
      [
        'a',
        [[], null, null, null, null],
        [
          { field: 'leads', before: 'Indonesia, SOM', stays: null },
          { field: 'target', before: '30 June 2024', stays: null },
          { field: 'remarks', before: 'Dates are being agreed.', stays: null },
        ],
      ],
      [
        'b',
        [[], null, null, null, null],
        [
          { field: 'leads', before: 'Indonesia, SOM', stays: 'The section gives the line its leads.' },
          { field: 'target', before: '30 June 2024', stays: null },
        ],
      ],
    ])
  })

  test('tells an emptied status, a day of an activity and a remark of others as what stays', async () => {
    const others = lines.map((one) => ({ ...one, targetOn: null, ownRemark: '', remarks: ['Of Thailand'] }))
    const { rows } = await wentOut({
      ...copy,
      lines: copy.lines.map((one) => ({ ...one, remarks: ['Of Thailand'] })),
    })
    const emptied = rows.map((row) => ({ ...row, status: '', asOn: '', target: '', remarks: '' }))
    expect(compareReturned(emptied, others, now).changes[0]?.emptied).toEqual([
      { field: 'status', before: 'On-going', stays: 'A line always has a status.' },
      { field: 'target', before: '30 June 2024', stays: 'The day is that of an activity.' },
      { field: 'remarks', before: 'Of Thailand', stays: 'Other delegations remarked this.' },
    ])
    const dayless = rows.map((row) => ({ ...row, asOn: '' }))
    expect(compareReturned(dayless, others, now).changes[0]?.emptied).toEqual([
      { field: 'asOn', before: '1 May 2022', stays: 'The day belongs to the status.' },
    ])
  })

  test('says nothing of empty cells in a sheet without marks, or of cells that went out empty', async () => {
    expect(returned('1.1.1,Hold the summit,,,,,,').changes).toEqual([])
    const { rows } = await wentOut({ ...copy, lines: copy.lines.map((one) => ({ ...one, remarks: [] })) })
    expect(compareReturned(rows, lines, now).changes).toEqual([])
  })

  test('refuses a row that claims an end without evidence, an unknown status, a day to come', () => {
    expect(returned('1.1.1,,,Completed,2023-03-01,,,').changes[0]?.problem).toBe(
      'Say what shows that the line is completed.',
    )
    expect(returned('1.1.1,,,Completed,2023-03-01,,The report of the SOM,').changes[0]?.problem).toBeNull()
    expect(returned('1.1.1,,,Implemented,2023-03-01,,,').changes[0]?.problem).toContain('is no status')
    expect(returned('1.1.2,,,On-going,2023-09-01,,,').changes[0]?.problem).toContain('has not come yet')
    expect(returned('1.1.2,,,On-going,soon,,,').changes[0]?.problem).toBe('“soon” is no day.')
  })

  test('flags a line that was reported on since, and names numbers the plan does not have', () => {
    const { changes, unknown } = returned('1.1.1,,,Not started,2022-01-01,,,', '9.9.9,,,On-going,,,,')
    expect(changes[0]?.doubt).toContain('on-going, as of 1 May 2022')
    expect(unknown).toEqual(['9.9.9 (row 3)'])
  })

  test('says where the wording of the plan was edited, which it leaves as it is', () => {
    const { changes, same, reworded } = returned(
      '1.1.1,Hold the summit every year,,,,,,',
      '1.1.2,Something else,,,,,,',
    )
    expect({ changes, same }).toEqual({ changes: [], same: 2 })
    expect(reworded).toEqual(['1.1.1 (row 2)', '1.1.2 (row 3)'])
  })

  test('knows by its mark that a line changed after the sheet was taken out, whatever day it was reported as of', async () => {
    const { rows } = await wentOut()
    const said = rows.map((row) => ({ ...row, status: 'Addressed', asOn: '2023-03-01' }))
    const later = lines.map((one) => (one.id === 'a' ? { ...one, state: 'ADDRESSED' as const } : one))
    const leads = lines.map((one) => (one.id === 'a' ? { ...one, leads: ['Malaysia'] } : one))
    expect(compareReturned(said, lines, now).changes.map(({ doubt }) => doubt)).toEqual([null, null])
    for (const standing of [later, leads]) {
      const doubts = compareReturned(said, standing, now).changes.map(({ doubt }) => doubt)
      expect(doubts[0]).toContain('The line has changed since the sheet was taken out')
      expect(doubts[1]).toBeNull()
    }
  })

  test('of another plan is refused, and one row with another text is doubted', () => {
    const three = [...lines, line({ id: 'c', reference: '1.1.3', text: 'Exchange students' })]
    const other = sheet(
      '1.1.1,Build ports,,Addressed',
      '1.1.2,Survey roads,,Addressed',
      '1.1.3,Buy trains,,Addressed',
    )
    expect(() => compareReturned(other, three, now)).toThrow('it seems to be the matrix of another plan')
    const { changes } = returned('1.1.1,Build ports,,Addressed,2023-03-01,,,')
    expect(changes[0]?.doubt).toContain('another text under this number')
  })

  test('the same line twice: alike it counts once, unlike only the first can be ticked', () => {
    const row = '1.1.2,Train officials,,Addressed,2023-03-01,,,'
    expect(returned(row, row).changes).toHaveLength(1)
    const { changes } = returned(row, '1.1.2,Train officials,,Completed,2023-03-02,,The report,')
    expect(changes.map(({ doubt, problem }) => [doubt, problem])).toEqual([
      ['The sheet has this line twice with different cells; see row 3.', null],
      [null, 'The sheet has this line twice with different cells; see row 2.'],
    ])
  })

  test('a line without a number is known by its text, and a row of nothing known is named', () => {
    const carried = [...lines, line({ id: 'c', reference: '', text: 'Exchange students' })]
    const rows = sheet(
      ',Exchange students,,Addressed,2023-03-01,,,',
      ',Exchange teachers,,Addressed,2023-03-01,,,',
    )
    const { changes, unknown } = compareReturned(rows, carried, now)
    expect(changes.map(({ line: { id } }) => id)).toEqual(['c'])
    expect(unknown).toEqual(['a row without a number (row 3)'])
  })

  test('formulas and markup in cells are words and nothing else; what cannot be kept is refused in the row', () => {
    const { changes } = returned(
      '1.1.2,Train officials,"=HYPERLINK(1)",Addressed,2023-03-01,,,"<script>alert(1)</script>\u202e"',
      '1.1.1,Hold the summit,,"=cmd|\' /C calc\'!A0",,,,',
    )
    expect(changes[0]?.leads).toEqual(['=HYPERLINK(1)'])
    expect(changes[0]?.remark).toBe('<script>alert(1)</script>')
    expect(changes[1]?.problem).toContain('is no status')
    const long = returned(`1.1.2,Train officials,,,,,,${'a'.repeat(8001)}`)
    expect(long.changes[0]?.problem).toBe('The remark would be longer than 8000 characters.')
  })

  test('a formula in a returned workbook counts as what it showed, and nothing that goes out is one', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1']
    const wild = {
      ...copy,
      lines: copy.lines.map((one) => ({ ...one, text: '=1+1', leads: ['@x'], remarks: hostile })),
    }
    const { bytes } = await wentOut(wild)
    const parts = unzipSync(bytes)
    const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/.*\.xml$/.test(name))
    expect(sheets.length).toBeGreaterThan(1)
    for (const name of sheets) expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<f[ >/]/)
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    // every cell says that it is a shared string, a day or a number
    expect(xml).not.toMatch(/<c [^>]*t="(?!s")/)

    const formula = xml.replace(/<c r="D3"[^>]*>.*?<\/c>/, '<c r="D3" t="str"><f>1+1</f><v>Addressed</v></c>')
    expect(formula).not.toBe(xml)
    const back = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(formula) })
    expect(readReturnedFile(back, 'matrix.xlsx')[0]?.status).toBe('Addressed')
  })

  test('a sheet without its headings is refused in one sentence', () => {
    expect(() => readReturned([readCsv('a,b\n1,2')])).toThrow('No columns “Line” and “Status” were found')
  })
})
