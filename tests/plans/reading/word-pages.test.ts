import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { leftOut, linesOf, references } from './told'
import { paragraph, wordFile } from './word-files'

async function read(...paragraphs: readonly string[]) {
  const body = paragraphs.map((text) => paragraph(text)).join('')
  return (await readPlan(wordFile({ body }), 'plan.docx')).reading
}

describe('a text file that was only saved as a Word document', () => {
  test('is read with its hard wraps, headers and page numbers', async () => {
    const reading = await read(
      'Plan of Action 2026-2030',
      '',
      'I. POLITICAL COOPERATION',
      '',
      '1. Intensify contacts, including the annual ministerial session, and',
      'implement their decisions;',
      '2. Strengthen cooperation in the Regional Forum, the meetings of the General',
      'Assembly and the ministers in charge of',
      'defence;',
      '',
      'Page 1 of 2',
      '',
      'Plan of Action 2026-2030',
      '',
      'II. ECONOMIC COOPERATION',
      '',
      '3. Expand trade to USD 100 billion by',
      '2030;',
      '',
      'Page 2 of 2',
    )
    expect(references(reading)).toEqual(['I.1', 'I.2', 'II.3'])
    expect(linesOf(reading).map(({ text }) => text)).toEqual([
      'Intensify contacts, including the annual ministerial session, and implement their decisions;',
      'Strengthen cooperation in the Regional Forum, the meetings of the General Assembly and the ministers in charge of defence;',
      'Expand trade to USD 100 billion by 2030;',
    ])
    expect(leftOut(reading, 'page-furniture')).toContain('Page 1 of 2')
  })
})

describe('what somebody typed into a Word document beside its text', () => {
  test('headers and page numbers between the paragraphs go, and a sentence goes on below them', async () => {
    const long =
      'Promote regular consultations of senior officials on regional and international issues of common interest and concern'
    const reading = await read(
      'I. POLITICAL COOPERATION',
      `1. ${long};`,
      '2. Support the work of the Regional Forum and of the other',
      'Page 1',
      'Plan of Action 2026-2030',
      'meetings it prepares;',
      '3. Hold seminars.',
      'Page 2',
      'Plan of Action 2026-2030',
      'II. ECONOMIC COOPERATION',
      '4. Facilitate trade.',
    )
    expect(linesOf(reading).map(({ text }) => text)).toEqual([
      `${long};`,
      'Support the work of the Regional Forum and of the other meetings it prepares;',
      'Hold seminars.',
      'Facilitate trade.',
    ])
    expect(leftOut(reading, 'page-furniture')).toHaveLength(4)
  })

  test('a list of contents with rows of dots is no plan', async () => {
    const reading = await read(
      'TABLE OF CONTENTS',
      'I. Political cooperation ........ 2',
      'II. Economic cooperation ........ 4',
      'I. Political cooperation',
      '1. Hold summits;',
      'II. Economic cooperation',
      '2. Hold fairs.',
    )
    expect(reading.counts).toEqual({ parts: 2, sections: 2, lines: 2 })
    expect(leftOut(reading, 'contents')).toHaveLength(3)
  })

  test('a line break in the middle of a sentence parts nothing', async () => {
    const broken = `<w:r><w:t>1.1.1 Hold consultations of the ministers on the sidelines of the General</w:t><w:br/><w:t>Assembly in New York;</w:t></w:r>`
    const reading = await read('1. POLITICAL COOPERATION', '1.1. Dialogue', broken, '1.1.2 Hold summits.')
    expect(linesOf(reading).map(({ text }) => text)).toEqual([
      'Hold consultations of the ministers on the sidelines of the General Assembly in New York;',
      'Hold summits.',
    ])
  })
})
