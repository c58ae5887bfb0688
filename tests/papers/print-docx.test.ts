import { describe, expect, test } from 'vitest'
import {
  bulleted,
  heading,
  inserted,
  labelled,
  link,
  numbered,
  numberedList,
  outline,
  outlineContinued,
  outlineItem,
  paragraph,
  text,
  uncountedItem,
} from '@/lib/papers/build'
import { type Block } from '@/lib/papers/paper'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { everything, matrix, paperWith } from './samples'
import { faultsIn, partsOf, wordParagraph, wordText } from './reading'

const partsWith = async (...blocks: Block[]) => partsOf(await printDocx(paperWith(blocks)))
const document = async (...blocks: Block[]) => (await partsWith(...blocks))['word/document.xml'] ?? ''
const part = (parts: Record<string, string>, path: string) => parts[path] ?? ''

describe('a paper as a Word document', () => {
  test('is well-formed in all its parts', async () => {
    expect(faultsIn(partsOf(await printDocx(everything)))).toEqual([])
  })

  test('has a title in the title style and in its properties, and no name but the product’s', async () => {
    const parts = await partsWith(paragraph('Text'))
    expect(wordParagraph(part(parts, 'word/document.xml'), 'Annotated agenda')).toContain(
      'w:pStyle w:val="Title"',
    )
    const properties = part(parts, 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Annotated agenda</dc:title>')
    expect(properties).toContain('<dc:creator>Cochair</dc:creator>')
    expect(properties).toContain('<cp:lastModifiedBy>Cochair</cp:lastModifiedBy>')
  })

  test('stands on A4 with margins of 25 mm, upright or across', async () => {
    expect(await document()).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(await document()).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/)
    const across = part(partsOf(await printDocx(matrix(1))), 'word/document.xml')
    expect(across).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  })

  test('says at the head of each page who may read it and as of when', async () => {
    const head = part(await partsWith(), 'word/header1.xml')
    expect(wordText(head)).toContain('ASEAN onlyAs of 3 April 2023, 17:00 (Phnom Penh)')
  })

  test('says at the foot for whom it is and counts its pages with fields', async () => {
    const foot = part(await partsWith(), 'word/footer1.xml')
    expect(wordText(foot)).toContain('For: ASEAN Member States and the Secretariat')
    expect(wordText(foot)).toContain('Illustrative content')
    expect(foot).toMatch(/<w:instrText[^>]*>PAGE</)
    expect(foot).toMatch(/<w:instrText[^>]*>NUMPAGES</)
  })

  test('sets headings in Word’s heading styles', async () => {
    const xml = await document(heading(1, 'First'), heading(3, 'Third', '4.2'))
    expect(wordParagraph(xml, 'First')).toContain('w:pStyle w:val="Heading1"')
    expect(wordParagraph(xml, '4.2 Third')).toContain('w:pStyle w:val="Heading3"')
  })

  test('follows only links to the web and to mail', async () => {
    const parts = await partsWith(
      paragraph([
        link('asean', 'https://asean.org/'),
        link('trap', 'javascript:alert(1)'),
        link('file', 'file:///etc'),
      ]),
    )
    const relations = part(parts, 'word/_rels/document.xml.rels')
    expect(relations).toContain('Target="https://asean.org/"')
    expect(relations).not.toContain('javascript')
    expect(relations).not.toContain('file:')
    expect(wordText(part(parts, 'word/document.xml'))).toContain('aseantrapfile')
  })

  test('keeps changes as tracked changes that name nobody', async () => {
    const xml = await document(
      paragraph(['The Meeting ', text('welcomed', { change: 'deleted' }), inserted('noted')]),
    )
    expect(xml).toMatch(/<w:del [^>]*w:author="Cochair"[^>]*>.*<w:delText[^>]*>welcomed</)
    expect(xml).toMatch(/<w:ins [^>]*w:author="Cochair"[^>]*>.*<w:t[^>]*>noted</)
  })

  test('sets Khmer in a Khmer face, told to be Khmer, apart from the Latin around it', async () => {
    const runs = (await document(paragraph('Цель: កម្ពុជា and so on'))).split('<w:r>')
    const khmer = runs.find((run) => run.includes('កម្ពុជា')) ?? ''
    expect(khmer).toContain('w:cs="Noto Serif Khmer"')
    expect(khmer).toContain('<w:rtl w:val="false"/>')
    expect(khmer).toContain('w:bidi="km-KH"')
    expect(runs.find((run) => run.includes('Цель'))).toContain('<w:lang w:val="ru-RU"/>')
    expect(runs.find((run) => run.includes('and so on'))).not.toContain('Khmer')
  })

  test('names fonts to take where its own are not installed', async () => {
    expect(part(await partsWith(), 'word/fontTable.xml')).toContain('<w:altName w:val="Cambria"/>')
  })
})

describe('an outline as a Word document', () => {
  const agenda = outline(
    outlineItem('Opening', {
      items: [
        outlineItem('Remarks', { blocks: [labelled('Purpose', 'to open')], items: [outlineItem('Deep')] }),
      ],
    }),
    uncountedItem('Coffee'),
    outlineItem('Closing'),
  )

  test('is numbered by Word: three levels, each tied to its heading style and each style to its level', async () => {
    const parts = await partsWith(agenda)
    const numbering = part(parts, 'word/numbering.xml')
    const ties = [
      ...numbering.matchAll(
        /<w:lvl w:ilvl="(\d)"[^>]*>(?:(?!<\/w:lvl>).)*<w:pStyle w:val="(Heading\d)"\/>(?:(?!<\/w:lvl>).)*<w:lvlText w:val="([^"]*)"/g,
      ),
    ]
    expect(ties.map(([, level, style, words]) => [level, style, words])).toEqual([
      ['0', 'Heading1', '%1.'],
      ['1', 'Heading2', '%1.%2'],
      ['2', 'Heading3', '%1.%2.%3'],
    ])
    const styles = part(parts, 'word/styles.xml')
    const id = /w:styleId="Heading2">.*?<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="(\d+)"\/>/.exec(
      styles,
    )?.[1]
    expect(numbering).toContain(`<w:num w:numId="${id ?? 'none'}"`)
    expect(wordText(part(parts, 'word/document.xml'))).not.toContain('1.1')
  })

  test('counts by its styles alone, so that what is added in Word is counted too', async () => {
    const xml = await document(agenda)
    expect(wordParagraph(xml, 'Remarks')).toContain('w:pStyle w:val="Heading2"')
    expect(wordParagraph(xml, 'Remarks')).not.toContain('w:numPr')
  })

  test('leaves breaks, and headings outside of it, without a number', async () => {
    const xml = await document(heading(1, 'Annex'), agenda)
    expect(wordParagraph(xml, 'Coffee')).toContain('<w:numId w:val="0"/>')
    expect(wordParagraph(xml, 'Annex')).toContain('<w:numId w:val="0"/>')
  })

  test('keeps a title with what is under it, and lets one with nothing under it end a page', async () => {
    const xml = await document(agenda)
    const loose = '<w:keepNext w:val="false"/>'
    expect(['Opening', 'Remarks'].filter((words) => wordParagraph(xml, words).includes(loose))).toEqual([])
    expect(['Deep', 'Closing'].filter((words) => !wordParagraph(xml, words).includes(loose))).toEqual([])
  })

  test('begins again at one in a second outline, and goes on in one that continues', async () => {
    const xml = await document(
      outline(outlineItem('Alpha')),
      outlineContinued(outlineItem('Beta')),
      outline(outlineItem('Gamma')),
    )
    expect(wordParagraph(xml, 'Beta')).not.toContain('w:numPr')
    const id = /<w:numId w:val="(\d+)"\/>/.exec(wordParagraph(xml, 'Gamma'))?.[1]
    expect(Number(id)).toBeGreaterThan(0)
  })

  test('does not number headings where a paper has no outline', async () => {
    const parts = await partsWith(heading(1, 'Plain'))
    expect(part(parts, 'word/styles.xml')).not.toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*w:numPr/)
  })
})

describe('lists and numbered paragraphs as a Word document', () => {
  const numberOf = (xml: string, words: string) =>
    /<w:numId w:val="(\d+)"\/>/.exec(wordParagraph(xml, words))?.[1]

  test('each numbered list counts for itself', async () => {
    const xml = await document(
      numberedList('first of one'),
      numberedList('first of another'),
      bulleted('a point'),
    )
    expect(numberOf(xml, 'first of one')).toBeDefined()
    expect(numberOf(xml, 'first of one')).not.toBe(numberOf(xml, 'first of another'))
    expect(numberOf(xml, 'a point')).toBeDefined()
  })

  test('numbered paragraphs count on across headings', async () => {
    const xml = await document(numbered('One'), heading(2, 'Between'), numbered('Two'))
    expect(numberOf(xml, 'One')).toBeDefined()
    expect(numberOf(xml, 'One')).toBe(numberOf(xml, 'Two'))
  })
})

describe('a table as a Word document', () => {
  test('repeats all its heading rows on every page and does not part short rows', async () => {
    const xml = part(partsOf(await printDocx(matrix(30))), 'word/document.xml')
    const rows = xml.split('<w:tr>').slice(1)
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).slice(0, 4)).toEqual([true, true, false, false])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  test('sets a section across all columns and says a status in words', async () => {
    const xml = part(partsOf(await printDocx(matrix(1))), 'word/document.xml')
    expect(xml).toContain('<w:gridSpan w:val="7"/>')
    expect(wordText(xml)).toContain('Addressed')
  })
})
