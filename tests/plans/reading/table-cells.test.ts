import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { leftOut, linesOf, messages, references, told } from './told'
import { cell, list, number, paragraph, table, wordFile } from './word-files'

async function read(...rows: readonly string[]) {
  return (await readPlan(new TextEncoder().encode(rows.join('\n')), 'plan.csv')).reading
}

describe('what the cells of a plan’s table mean', () => {
  test('“Action line” may head the numbers and “Description” the texts', async () => {
    const reading = await read(
      'Action line,Description,Lead country',
      '1.1.1,Hold summits,Cambodia',
      '1.1.2,Hold consultations,Cambodia',
    )
    expect(told(reading)).toEqual(['#', '##', '- 1.1.1 Hold summits', '- 1.1.2 Hold consultations'])
  })

  test('parts and sections may stand in one column, above lines that leave it empty', async () => {
    const reading = await read(
      'Section,Ref,Action,Status',
      '1. Political,,,',
      '1.1 Dialogue,,,',
      ',1.1.1,Hold summits,on-going',
      ',1.1.2,Hold consultations,',
      '2. Economic,,,',
      '2.1 Trade,,,',
      ',2.1.1,Hold fairs,',
    )
    expect(told(reading)).toEqual([
      '# 1 Political',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold summits',
      '- 1.1.2 Hold consultations',
      '# 2 Economic',
      '## 2.1 Trade',
      '- 2.1.1 Hold fairs',
    ])
  })

  test('the number and the title of a part may have a column each', async () => {
    const reading = await read(
      'Part,Part title,Section,Section title,Line,Line text',
      '1,Political,1.1,Dialogue,1.1.1,Hold summits',
      '2,Economic,2.1,Trade,2.1.1,Hold fairs',
    )
    expect(told(reading)).toEqual([
      '# 1 Political',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold summits',
      '# 2 Economic',
      '## 2.1 Trade',
      '- 2.1.1 Hold fairs',
    ])
  })

  test('rows of a pillar that comes back go on under it, and that is told once', async () => {
    const reading = await read(
      'Pillar,Area,No,Action',
      'Political,Dialogue,1,Hold summits',
      'Economic,Trade,2,Hold fairs',
      'Political,Dialogue,3,Hold consultations',
      ',Crime,4,Train officers',
      'Economic,,5,Publish tariffs',
      'Political,Crime,6,Exchange data',
    )
    expect(told(reading)).toEqual([
      '# Political',
      '## Dialogue',
      '- 1 Hold summits',
      '- 3 Hold consultations',
      '## Crime',
      '- 4 Train officers',
      '- 6 Exchange data',
      '# Economic',
      '## Trade',
      '- 2 Hold fairs',
      '##',
      '- 5 Publish tariffs',
    ])
    expect(messages(reading, 'heading-returns')).toEqual([
      '“Political” comes back at row 4; its lines were put together with those from row 2 on.',
      '“Economic” comes back at row 6; its lines were put together with those from row 3 on.',
    ])
    expect(messages(reading, 'gap')).toEqual([])
  })

  test('an area that comes back within its pillar goes on too', async () => {
    const reading = await read(
      'Pillar,Area,No,Action',
      'Political,Dialogue,1,Hold summits',
      ',Crime,2,Train officers',
      ',Dialogue,3,Hold consultations',
    )
    expect(told(reading)).toEqual([
      '# Political',
      '## Dialogue',
      '- 1 Hold summits',
      '- 3 Hold consultations',
      '## Crime',
      '- 2 Train officers',
    ])
    expect(messages(reading, 'heading-returns')).toHaveLength(1)
  })

  test('the name of the plan over a table without headings is no part, and one column may have a heading', async () => {
    const plain = await read(
      'Plan of Action 2026-2030,,',
      '1. POLITICS,,',
      '1.1,Hold summits,Ministries of foreign affairs',
    )
    expect(plain.parts.map(({ title }) => title)).toEqual(['POLITICS'])
    expect(leftOut(plain, 'title')).toEqual(['Plan of Action 2026-2030'])
    expect(references(await read('Action line', '1.1.1 Hold summits', '1.1.2 Hold fairs'))).toEqual([
      '1.1.1',
      '1.1.2',
    ])
  })

  test('sums are no headings', async () => {
    const reading = await read(
      'No,Measure,Lead agency',
      'A,POLITICAL,',
      '1,Hold summits,Foreign ministries',
      'Subtotal,1,',
      'B,ECONOMIC,',
      '1,Hold fairs,Ministries of commerce',
      'TOTAL,2,',
    )
    expect(references(reading)).toEqual(['A.1', 'B.1'])
    expect(leftOut(reading, 'closing')).toEqual(['Subtotal 1', 'TOTAL 2'])
  })

  test('one agency over several rows is that of each of them', async () => {
    const body = table([
      ['No.', 'Action line', 'Lead agency'],
      ['1.1', 'Hold summits', cell('Foreign ministries', { merge: 'restart' })],
      ['1.2', 'Hold consultations', cell('', { merge: 'continue' })],
      ['1.3', 'Hold fairs', 'Ministries of commerce'],
    ])
    const { reading } = await readPlan(wordFile({ body }), 'plan.docx')
    expect(linesOf(reading).map(({ lead }) => lead)).toEqual([
      'Foreign ministries',
      'Foreign ministries',
      'Ministries of commerce',
    ])
  })

  test('a numbered list in one cell is as many lines', async () => {
    const item = (text: string) => paragraph(text, { list: '1', level: 0 })
    const body = table([
      ['Area of cooperation', 'Action lines', 'Lead agency'],
      ['Dialogue', cell(item('Hold summits') + item('Hold consultations')), 'Foreign ministries'],
      ['Security', cell(item('Train police')), 'Ministries of the interior'],
    ])
    const numbering = list('1', [{ text: '%1.' }]) + number('1', '1')
    const { reading } = await readPlan(wordFile({ body, numbering }), 'plan.docx')
    expect(told(reading)).toEqual([
      '#',
      '## Dialogue',
      '- 1 Hold summits',
      '- 2 Hold consultations',
      '## Security',
      '- 3 Train police',
    ])
    expect(linesOf(reading)[1]?.lead).toBe('Foreign ministries')
  })
})
