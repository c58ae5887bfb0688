import { Document, HeadingLevel, Packer, PageOrientation, Paragraph } from 'docx'
import { clock } from '@/lib/kernel/clock'
import { hasOutline } from '@/lib/papers/layout'
import { printableLine } from '@/lib/papers/letters'
import { type Paper } from '@/lib/papers/paper'
import { blocksOf } from '@/lib/papers/print-docx/blocks'
import { fontTable } from '@/lib/papers/print-docx/fonts'
import { footOf, headOf } from '@/lib/papers/print-docx/frame'
import { coreProperties } from '@/lib/papers/print-docx/properties'
import { mm, page, textWidth } from '@/lib/papers/print-docx/measures'
import { numberingOptions } from '@/lib/papers/print-docx/numbering'
import { styled } from '@/lib/papers/print-docx/runs'
import { type Setting } from '@/lib/papers/print-docx/setting'
import { stylesOf } from '@/lib/papers/print-docx/styles'

function titleBlock(setting: Setting): Paragraph[] {
  const { paper } = setting
  const state = printableLine(paper.state ?? '')
  return [
    ...(state === '' ? [] : [new Paragraph({ style: 'State', children: styled(state, {}, setting) })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: styled(paper.title, {}, setting) }),
    ...paper.subtitles.map(
      (line) => new Paragraph({ style: 'Subtitle', children: styled(line, {}, setting) }),
    ),
    new Paragraph({ style: 'Spacer' }),
  ]
}

/**
 * The paper as a Word document that can be worked on: real heading styles, numbering that renumbers, heading rows that
 * repeat, fields for the pages. The only name in it is the product's.
 */
export async function printDocx(paper: Paper): Promise<Buffer> {
  const language = printableLine(paper.language)
  const setting: Setting = {
    paper,
    headings: hasOutline(paper.blocks) ? 'numbered' : 'plain',
    counts: { lists: 0, outlines: 0, changes: 0 },
    changedAt: `${clock.now().toISOString().slice(0, 19)}Z`,
    place: 'page',
    indent: 0,
    depth: { bulleted: 0, numbered: 0 },
    width: textWidth(paper.orientation),
  }
  const document = new Document({
    styles: stylesOf(language, setting.headings),
    numbering: numberingOptions,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation:
                paper.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
              header: mm(12),
              footer: mm(12),
            },
          },
        },
        headers: { default: headOf(setting) },
        footers: { default: footOf(setting) },
        children: [...titleBlock(setting), ...blocksOf(paper.blocks, setting)],
      },
    ],
  })
  const properties = coreProperties(printableLine(paper.title), language, setting.changedAt)
  return Packer.toBuffer(document, undefined, [fontTable, properties])
}
