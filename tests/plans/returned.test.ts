import { describe, expect, test } from 'vitest'
import { matrixPaper } from '@/lib/plans/paper/matrix'
import type { PlanCopy } from '@/lib/plans/queries/copy'
import { openArchive } from '@/lib/plans/reading/rules/archive'
import { readWorkbook } from '@/lib/plans/reading/rules/xlsx/workbook'
import { type StandingCells, compareReturned } from '@/lib/plans/rules/returned'
import { readReturned } from '@/lib/plans/rules/returned-rows'
import { readCsv } from '@/lib/plans/reading/rules/csv'
import { presses } from '@/lib/papers/print'

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
  revision: 3,
  ...given,
})
const lines = [
  line({}),
  line({ id: 'b', reference: '1.1.2', state: 'NOT_STARTED', stateAsOn: null, remarks: [], ownRemark: '' }),
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
const returned = (...rows: readonly string[]) => compareReturned(sheet(...rows), lines, '2023-03-20')

describe('a matrix that comes back', () => {
  test('as it went out changes nothing', async () => {
    const bytes = await presses.xlsx.print(matrixPaper(copy))
    const rows = readReturned(readWorkbook(openArchive(new Uint8Array(bytes))).map((one) => one.rows))
    expect(rows.map(({ reference }) => reference)).toEqual(['1.1.1', '1.1.2'])
    expect(compareReturned(rows, lines, '2023-03-20')).toEqual({ changes: [], same: 2, unknown: [] })
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
      stale: null,
      report: { state: 'ADDRESSED', asOn: '2023-03-01' },
    })
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
    expect(changes[0]?.stale).toContain('on-going, as of 1 May 2022')
    expect(unknown).toEqual(['9.9.9 (row 3)'])
  })

  test('a sheet without its headings is refused in one sentence', () => {
    expect(() => readReturned([readCsv('a,b\n1,2')])).toThrow('No columns “Line” and “Status” were found')
  })
})
