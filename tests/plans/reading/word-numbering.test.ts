import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { linesOf, messages, references, told } from './told'
import { type LevelOptions, headingStyle, list, number, paragraph, run, table, wordFile } from './word-files'

const legal: readonly LevelOptions[] = [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.' }]

async function read(body: readonly string[], numbering = '', styles = '') {
  const { reading } = await readPlan(wordFile({ body: body.join(''), numbering, styles }), 'plan.docx')
  return reading
}

describe("Word's automatic numbers, which stand in no text", () => {
  test('are counted over three levels, and printed references kept as Word prints them', async () => {
    const reading = await read(
      [
        paragraph('POLITICAL COOPERATION', { list: '1', level: 0 }),
        paragraph('Dialogue', { list: '1', level: 1 }),
        paragraph('Hold talks every year.', { list: '1', level: 2 }),
        paragraph('Share analysis.', { list: '1', level: 2 }),
        paragraph('Legal affairs', { list: '1', level: 1 }),
        paragraph('Compare laws.', { list: '1', level: 2 }),
        paragraph('ECONOMIC COOPERATION', { list: '1', level: 0 }),
        paragraph('Trade', { list: '1', level: 1 }),
        paragraph('Organise a fair.', { list: '1', level: 2 }),
      ],
      list('0', legal) + number('1', '0'),
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold talks every year.',
      '- 1.1.2 Share analysis.',
      '## 1.2 Legal affairs',
      '- 1.2.1 Compare laws.',
      '# 2 ECONOMIC COOPERATION',
      '## 2.1 Trade',
      '- 2.1.1 Organise a fair.',
    ])
    expect(linesOf(reading)[0]?.printedReference).toBe('1.1.1.')
  })

  test('come in letters and Roman figures too', async () => {
    const reading = await read(
      [
        paragraph('Politics', { list: '1', level: 0 }),
        paragraph('Dialogue', { list: '1', level: 1 }),
        paragraph('Hold talks;', { list: '1', level: 2 }),
        paragraph('Share analysis.', { list: '1', level: 2 }),
        paragraph('Economy', { list: '1', level: 0 }),
        paragraph('Trade', { list: '1', level: 1 }),
        paragraph('Organise a fair.', { list: '1', level: 2 }),
      ],
      list('0', [
        { format: 'upperRoman', text: '%1.' },
        { format: 'upperLetter', text: '%2.' },
        { format: 'lowerLetter', text: '(%3)' },
      ]) + number('1', '0'),
    )
    expect(references(reading)).toEqual(['I.A(a)', 'I.A(b)', 'II.A(a)'])
  })

  test('come from heading styles that are linked to the levels of a list', async () => {
    const reading = await read(
      [
        paragraph('Politics', { style: 'H1' }),
        paragraph('Dialogue', { style: 'H2' }),
        paragraph('Hold talks.', { list: '2', level: 0 }),
        paragraph('Share analysis.', { list: '2', level: 0 }),
        paragraph('Economy', { style: 'H1' }),
        paragraph('Trade', { style: 'H2' }),
        paragraph('Organise a fair.', { list: '3', level: 0 }),
      ],
      list('0', [
        { text: '%1.', style: 'H1' },
        { text: '%1.%2.', style: 'H2' },
      ]) +
        list('1', [{ format: 'lowerLetter', text: '(%1)' }]) +
        number('1', '0') +
        number('2', '1') +
        number('3', '1', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      headingStyle('H1', 1, '1') + headingStyle('H2', 2, '1'),
    )
    expect(references(reading)).toEqual(['1.1(a)', '1.1(b)', '2.1(a)'])
    expect(reading.parts.map((part) => part.title)).toEqual(['Politics', 'Economy'])
  })

  test('go on or begin again as the list says', async () => {
    const flat = [
      { format: 'upperRoman', text: '%1.' },
      { text: '%2.', restart: 0 },
    ]
    const reading = await read(
      [
        paragraph('Politics', { list: '1', level: 0 }),
        paragraph('Hold talks.', { list: '1', level: 1 }),
        paragraph('Share analysis.', { list: '1', level: 1 }),
        paragraph('Economy', { list: '1', level: 0 }),
        paragraph('Organise a fair.', { list: '1', level: 1 }),
      ],
      list('0', flat) + number('1', '0'),
    )
    expect(references(reading)).toEqual(['I.1', 'I.2', 'II.3'])
  })

  test('begin where the list says, and the gap before is reported and not filled', async () => {
    const reading = await read(
      [paragraph('Politics', { list: '1', level: 0 }), paragraph('Hold talks.', { list: '1', level: 1 })],
      list('0', [{ text: '%1.' }, { text: '%1.%2.', start: 4 }]) + number('1', '0'),
    )
    expect(references(reading)).toEqual(['1.4'])
    expect(messages(reading, 'gap')).toEqual(['There is no 1.1 to 1.3 before 1.4.'])
  })

  test('a paragraph taken out of its list has no number', async () => {
    const reading = await read(
      [
        paragraph('Politics', { list: '1', level: 0 }),
        paragraph('Both sides will:', { style: 'H', list: '0' }),
        paragraph('Hold talks.', { list: '1', level: 1 }),
      ],
      list('0', legal) + number('1', '0'),
      headingStyle('H', 2, '1').replace('heading 2', 'Body'),
    )
    expect(references(reading)).toEqual(['1.1'])
    expect(reading.leftOut.map((text) => text.text)).toEqual(['Both sides will:'])
  })
})

describe('Word documents with typed numbers', () => {
  test('headings that are styles without numbers give parts and sections without references', async () => {
    const reading = await read(
      [
        paragraph('Plan of Action', { style: 'T' }),
        paragraph('This Plan of Action serves both sides.'),
        paragraph('Politics', { style: 'H1' }),
        paragraph('Dialogue', { style: 'H2' }),
        paragraph('1. Hold talks.'),
        paragraph('2. Share analysis.'),
        paragraph('Economy', { style: 'H1' }),
        paragraph('Trade', { style: 'H2' }),
        paragraph('3. Organise a fair.'),
      ],
      '',
      `${headingStyle('H1', 1)}${headingStyle('H2', 2)}<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`,
    )
    expect(told(reading)).toEqual([
      '# Politics',
      '## Dialogue',
      '- 1 Hold talks.',
      '- 2 Share analysis.',
      '# Economy',
      '## Trade',
      '- 3 Organise a fair.',
    ])
  })

  test('bullets under headings are lines without a reference, and none is invented', async () => {
    const reading = await read(
      [
        paragraph('Politics', { style: 'H1' }),
        paragraph('Hold talks.', { list: '1', level: 0 }),
        paragraph('Share analysis.', { list: '1', level: 0 }),
        paragraph('Economy', { style: 'H1' }),
        paragraph('Organise a fair.', { list: '1', level: 0 }),
      ],
      list('0', [{ format: 'bullet', text: '' }]) + number('1', '0'),
      headingStyle('H1', 1),
    )
    expect(linesOf(reading).map((line) => [line.reference, line.printedReference])).toEqual(
      Array(3).fill(['', null]),
    )
    expect(messages(reading, 'unnumbered-line')).toHaveLength(3)
  })

  test('a number and its title, parted by a line break, belong together', async () => {
    const broken = `${run('1.1.')}<w:r><w:br/></w:r>${run('Dialogue')}`
    const reading = await read([paragraph('1. Politics'), paragraph(broken), paragraph('1.1.1. Hold talks.')])
    expect(told(reading)).toEqual(['# 1 Politics', '## 1.1 Dialogue', '- 1.1.1 Hold talks.'])
  })

  test('numbers and texts in the two cells of a table without headings belong together', async () => {
    const reading = await read([
      table([
        ['1.', 'POLITICS'],
        ['1.1', 'Dialogue'],
        ['1.1.1', 'Hold talks.'],
        ['1.1.2', 'Share analysis.'],
      ]),
    ])
    expect(references(reading)).toEqual(['1.1.1', '1.1.2'])
  })
})

describe('what a Word document holds beside its text', () => {
  test('insertions count, deletions do not, and the officer is told', async () => {
    const changed = `${run('1. Hold ')}<w:ins w:id="1" w:author="A">${run('regular ')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>secret </w:delText></w:r></w:del>${run('talks.')}`
    const reading = await read([paragraph(changed), paragraph('2. Share analysis.')])
    expect(linesOf(reading)[0]?.text).toBe('Hold regular talks.')
    expect(messages(reading, 'tracked-changes')).toHaveLength(1)
  })

  test('a deleted paragraph mark joins two paragraphs', async () => {
    const reading = await read([
      paragraph('1. Hold talks', { markDeleted: true }),
      paragraph('every year.'),
      paragraph('2. Share analysis.'),
    ])
    expect(linesOf(reading).map((line) => line.text)).toEqual(['Hold talks every year.', 'Share analysis.'])
  })

  test('footnotes, fields and hidden text are not read', async () => {
    const noted = `${run('1. Hold talks')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> (internal)</w:t></w:r>${run('.')}`
    const reading = await read([paragraph(noted)])
    expect(linesOf(reading)[0]?.text).toBe('Hold talks.')
  })

  test('a text box is read once, though Word writes it twice', async () => {
    const box = (name: string) => `<w:txbxContent>${paragraph(name)}</w:txbxContent>`
    const twice = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('2. Share analysis.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('2. Share analysis.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const reading = await read([
      paragraph(`${run('1. Hold talks.')}${twice}`),
      paragraph('3. Organise a fair.'),
    ])
    expect(references(reading)).toEqual(['1', '2', '3'])
  })

  test('a table of contents is no plan', async () => {
    const toc = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style>'
    const reading = await read(
      [paragraph('1. Politics 2', { style: 'C' }), paragraph('1. Politics'), paragraph('1.1 Hold talks.')],
      '',
      toc,
    )
    expect(references(reading)).toEqual(['1.1'])
    expect(messages(reading, 'contents-left-out')).toHaveLength(1)
  })

  test('headers are not part of the text', async () => {
    const bytes = wordFile({ body: paragraph('1. Hold talks.'), header: paragraph('9. Draft of today') })
    const { reading } = await readPlan(bytes)
    expect(references(reading)).toEqual(['1'])
  })
})
