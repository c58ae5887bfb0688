import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bold,
  bulleted,
  cell,
  column,
  deleted,
  heading,
  labelled,
  link,
  mark,
  numbered,
  numberedList,
  outline,
  outlineItem,
  paragraph,
  row,
  sectionRow,
  status,
  table,
} from '@/lib/papers/build'
import { printable, printableLine } from '@/lib/papers/letters'
import { type Block, type Level, type Paper } from '@/lib/papers/paper'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { printPdf } from '@/lib/papers/print-pdf/print-pdf'
import { printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'
import { faultsIn, partsOf, pdfPages, wordText } from './reading'
import { paperWith } from './samples'

/** The same words wherever a paper takes words. */
const everywhere = (words: string): Paper => ({
  title: words,
  subtitles: [words],
  language: words,
  orientation: 'portrait',
  marking: words,
  asOf: words,
  audience: words,
  state: words,
  notice: words,
  blocks: [
    heading(2, words, words),
    paragraph([words, bold(words), deleted(words), link(words, words), mark(words), status(words, 'half')]),
    labelled(words, words, { mark: words, blocks: [bulleted(words), numberedList(words)] }),
    numbered(words),
    outline(outlineItem(words, { blocks: [paragraph(words)], items: [outlineItem(words)] })),
    table([column(words, 1), column(words, 2)], [sectionRow(words), row(words, words)], {
      name: words,
      caption: words,
      groups: [{ heading: words, span: 2 }],
    }),
  ],
})

const hostile: readonly (readonly [string, string])[] = [
  ['a call of the typesetter', '#read("/etc/passwd")'],
  ['code of the typesetter', '#{ panic("no") } #let paper = 1'],
  ['a formula', 'costs $x^2$ and $'],
  ['a reference', '@ref <label> https://example.org//x'],
  ['emphasis', '*not bold* _not italic_ `raw` = no heading - no list / no: term'],
  ['backslashes', '\\ \\u{41} \\* C:\\new\\table'],
  ['brackets', '[square] ]] [[ {curly-0} (round)'],
  ['a place holder of the Word library', '{outline-0}{numbers-1}{bullets-0}'],
  ['markup', '<w:p>&amp;</w:t><script>alert(1)</script> ]]> <!-- "quoted" \'too\''],
  ['a comment', '/* not */ // a comment'],
  ['an accent that is a letter of its own', 'Cafe\u{301} and o\u{308}'],
  ['a formula of a workbook', '=HYPERLINK("https://example.org","x")'],
]

describe('what was typed comes out as it was typed', () => {
  test.each(hostile)('%s, in Word', async (_, words) => {
    const parts = partsOf(await printDocx(everywhere(words)))
    expect(faultsIn(parts)).toEqual([])
    const said = wordText(parts['word/document.xml'] ?? '')
    // Title, subtitle, state, heading, twice in a paragraph, ...: never altered, nowhere fewer.
    expect(said.split(words).length).toBeGreaterThanOrEqual(20)
  })

  test.each(hostile)('%s, in PDF', async (_, words) => {
    const [page = ''] = await pdfPages(await printPdf(paperWith([paragraph(words)], { title: words })))
    const bare = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '')
    expect(bare(page).split(bare(words))).toHaveLength(3)
  })
})

describe('what a file cannot hold', () => {
  test('is dropped: control characters, halves of pairs, noncharacters', () => {
    expect(printable('a\u{0}b\u{7}c\u{1b}d\u{d800}e\u{dc00}f\u{fffe}g\u{ffff}h\u{7f}i')).toBe('abcdefghi')
  })

  test('line ends of every kind break the line', () => {
    expect(printable('a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\tg')).toBe('a\nb\nc\nd\ne\nf g')
  })

  test('whole pairs, joiners, marks and right-to-left letters stay', () => {
    const kept = 'ក្រុម 👩‍👧 שלום عربي e\u{301} \u{200b}\u{ad}\u{202e}'
    expect(printable(kept)).toBe(kept)
  })

  test('a letter that no font has is printed in PDF as a sign that one is missing', async () => {
    const [page] = await pdfPages(await printPdf(paperWith([paragraph('before \u{e000}\u{10fffd} after')])))
    expect(page).toContain('before \u{fffd}\u{fffd} after')
  })

  test('right-to-left letters stand in Word in runs that say so', async () => {
    const xml = partsOf(await printDocx(paperWith([paragraph('Brunei: بروني')])))['word/document.xml'] ?? ''
    expect(xml.split('<w:r>').find((run) => run.includes('بروني'))).toMatch(
      /<w:rtl\/>|<w:rtl w:val="true"\/>/,
    )
  })
})

/** Strings of any 16-bit units at all, and strings made of the letters that make trouble. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '#',
      '$',
      '\\',
      '[',
      ']',
      '{',
      '}',
      '"',
      '<',
      '&',
      '\n',
      '\t',
      ' ',
      '្',
      '\u{301}',
      'ក',
      '\u{202e}',
      'ש',
      '\u{d83d}',
      '_x0041_',
    ),
  }),
)

describe('any text at all', () => {
  test('prints in Word, well-formed and complete', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        const parts = partsOf(await printDocx(everywhere(words)))
        expect(faultsIn(parts)).toEqual([])
        expect(wordText(parts['word/document.xml'] ?? '')).toContain(printable(words))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('prints in PDF', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        expect((await printPdf(everywhere(words))).subarray(0, 5).toString()).toBe('%PDF-')
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('prints in a workbook, well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        expect(faultsIn(partsOf(await printXlsx(everywhere(words))))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('fits on one line where one line is wanted', () => {
    fc.assert(fc.property(anyText, (words) => !printableLine(words).includes('\n')))
  })
})

/** Blocks in any order and nesting, shallow enough to print. */
const anyBlocks = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant(paragraph('Text')),
    fc.constantFrom<Level>(1, 2, 3).map((level) => heading(level, 'Heading')),
    fc.constant<Block>({ kind: 'page break' }),
    tie('blocks').map((blocks) => labelled('Label', '', { blocks })),
    tie('blocks').map((blocks) => numbered('', ...blocks)),
    tie('blocks').map((blocks) => bulleted({ runs: [], blocks }, 'point')),
    tie('blocks').map((blocks) => numberedList({ runs: [], blocks })),
    tie('blocks').map((blocks) =>
      outline(outlineItem('Item', { blocks, items: [outlineItem('Under', { blocks })] })),
    ),
    tie('blocks').map((blocks) =>
      table(
        [column('A', 0), column('B', Number.NaN)],
        [sectionRow('Part'), row(cell(...blocks)), row('a', 'b', 'c'), sectionRow('End')],
      ),
    ),
    fc.constant(table([], [row('nothing')])),
    fc.constant(table([column('Alone', 1)], [])),
  ),
})).blocks

describe('any arrangement of blocks', () => {
  test('prints in all three formats', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (blocks) => {
        const paper = paperWith(blocks)
        expect(faultsIn(partsOf(await printDocx(paper)))).toEqual([])
        expect(faultsIn(partsOf(await printXlsx(paper)))).toEqual([])
        expect((await printPdf(paper)).subarray(0, 5).toString()).toBe('%PDF-')
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
