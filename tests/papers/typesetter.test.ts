import { describe, expect, test } from 'vitest'
import { column, row, sectionRow, table } from '@/lib/papers/build'
import { printPdf } from '@/lib/papers/print-pdf/print-pdf'
import { typesetBy } from '@/lib/papers/print-pdf/typesetter'
import { paperWith } from './samples'

const setter = ['tests', 'papers', 'setter-that-dies.ts']
const said = (sheet: string) => ({ sheet, seconds: 0 })

describe('the setter, a process of its own', () => {
  test('sets one paper after the other and gives each to the one who asked for it', async () => {
    const typeset = typesetBy(setter, 30_000)
    const papers = await Promise.all(['one', 'two', 'three'].map((sheet) => typeset(said(sheet))))
    expect(papers.map(String)).toEqual(['one', 'two', 'three'])
  })

  test('that dies over a paper refuses that one in a sentence, and the next has a new setter', async () => {
    const typeset = typesetBy(setter, 30_000)
    const outcomes = await Promise.allSettled(['one', 'deadly', 'three'].map((sheet) => typeset(said(sheet))))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(outcomes[1]).toMatchObject({ reason: { code: 'invalid' } })
    await expect(typeset(said('deadly'))).rejects.toThrow('Take it as DOCX')
    expect(String(await typeset(said('four')))).toBe('four')
  })

  test('that sits over a paper for too long is stopped', async () => {
    const typeset = typesetBy(setter, 3_000)
    await typeset(said('one'))
    const outcomes = await Promise.allSettled(['endless', 'two'].map((sheet) => typeset(said(sheet))))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  test('that says no is a fault of ours, told with its reason', async () => {
    await expect(typesetBy(setter, 30_000)(said('wrong'))).rejects.toThrow('It is wrong.')
  })

  test('leaves the house free while a long matrix is set', async () => {
    const rows = Array.from({ length: 1500 }, (_, at) =>
      row(`1.1.${String(at)}`, 'Hold consultations every year.'),
    )
    const paper = paperWith([table([column('Line', 8), column('Text', 60)], rows, { name: 'Matrix' })])
    await printPdf(paper)
    let turns = 0
    const clock = setInterval(() => (turns += 1), 5)
    await printPdf({ ...paper, title: 'Another' })
    clearInterval(clock)
    expect(turns).toBeGreaterThan(3)
  })

  test.each([
    ['two titles', 2],
    ['three titles', 3],
  ])('is not ended by a table that begins with %s', async (_case, titles) => {
    const above = Array.from({ length: titles }, (_, at) => sectionRow(`Title ${String(at)}`))
    const rows = [...above, row('1', 'A line'), ...above, row('2', 'Another')]
    const pdf = await printPdf(
      paperWith([table([column('Line', 8), column('Text', 60)], rows, { name: 'Matrix' })]),
    )
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
