import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { outlineList } from '@/lib/papers/print-docx/numbering'
import { khmerFont, latinFont } from '@/lib/papers/print-docx/fonts'
import { mm, numberMargin } from '@/lib/papers/print-docx/measures'

export const ink = {
  text: '1A1A1A',
  grey: '595959',
  accent: '0B5563',
  hairline: 'BFBFBF',
  tint: 'F1F3F2',
} as const

/** Half points. */
const size = { title: 34, subtitle: 24, heading: 25, text: 22, table: 18, small: 17 } as const

const styleOf = (
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...more })

/** Points of space in Word's unit. */
const pt = (points: number) => points * 20

const headings = (linked: 'numbered' | 'plain') => {
  const of = (level: number, before: number, run: { size: number; italics?: boolean; bold?: boolean }) => ({
    run: { color: ink.text, ...run },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      alignment: AlignmentType.LEFT,
      spacing: { before: pt(before), after: pt(4) },
      ...(linked === 'numbered' && { numbering: { reference: outlineList, level } }),
    },
  })
  return {
    heading1: of(0, 16, { size: size.heading, bold: true }),
    heading2: of(1, 11, { size: size.text, bold: true }),
    heading3: of(2, 8, { size: size.text, italics: true }),
  }
}

/** All looks are named styles, so that a desk can change them in Word in one place. */
export const stylesOf = (language: string, linked: 'numbered' | 'plain'): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { ascii: latinFont, hAnsi: latinFont, cs: khmerFont, eastAsia: latinFont },
        size: size.text,
        color: ink.text,
        language: { value: language, bidirectional: 'km-KH' },
      },
      paragraph: { spacing: { after: pt(6), line: 228, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: size.title, bold: true, color: ink.text },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(4), after: pt(6) },
        keepNext: true,
      },
    },
    ...headings(linked),
    listParagraph: { paragraph: { spacing: { after: pt(3) } } },
    hyperlink: { run: { color: ink.accent, underline: {} } },
    caption: {
      run: { size: size.table, italics: false, bold: true, color: ink.text },
      paragraph: { keepNext: true, spacing: { before: pt(8), after: pt(4) } },
    },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    styleOf('Subtitle', 'Subtitle', {
      run: { size: size.subtitle },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: pt(2) } },
    }),
    styleOf('State', 'State of the paper', {
      run: { size: size.table, color: ink.accent, characterSpacing: 30, allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: pt(8) }, keepNext: true },
    }),
    styleOf('BodyText', 'Body Text', {}),
    styleOf('BodyTextIndent', 'Body Text Indent', { paragraph: { indent: { left: numberMargin } } }),
    styleOf('NumberedParagraph', 'Numbered Paragraph', { paragraph: { spacing: { after: pt(8) } } }),
    styleOf('Quiet', 'Quiet Text', { run: { size: size.table, color: ink.grey } }),
    styleOf('TableText', 'Table Text', {
      run: { size: size.table },
      paragraph: { spacing: { after: pt(2), line: 220, lineRule: LineRuleType.AUTO } },
    }),
    styleOf('TableQuiet', 'Table Quiet Text', {
      basedOn: 'TableText',
      run: { size: size.small, color: ink.grey },
    }),
    styleOf('TableHeading', 'Table Heading', {
      basedOn: 'TableText',
      run: { bold: true },
      paragraph: { keepNext: true },
    }),
    styleOf('Header', 'header', {
      run: { size: size.small, color: ink.grey },
      paragraph: { spacing: { after: 0 } },
    }),
    styleOf('Footer', 'footer', {
      run: { size: size.small, color: ink.grey },
      paragraph: { spacing: { after: 0 } },
    }),
    styleOf('Spacer', 'Spacer', {
      run: { size: 2 },
      paragraph: { spacing: { after: mm(3), line: 20, lineRule: LineRuleType.EXACT } },
    }),
  ],
  characterStyles: [
    { id: 'Label', name: 'Label', run: { bold: true } },
    {
      id: 'Marking',
      name: 'Marking',
      run: {
        bold: true,
        size: size.small,
        color: ink.accent,
      },
    },
    { id: 'PageMarking', name: 'Page Marking', run: { bold: true, color: ink.accent } },
    { id: 'StatusSign', name: 'Status Sign', run: { color: ink.accent } },
  ],
})
