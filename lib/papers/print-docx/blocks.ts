import { AlignmentType, HeadingLevel, type IParagraphOptions, PageBreak, Paragraph, type Table } from 'docx'
import { text } from '@/lib/papers/build'
import {
  type Block,
  type Heading,
  type Labelled,
  type List,
  type Numbered,
  type Outline,
  type OutlineItem,
  type Paragraph as Plain,
  type Run,
} from '@/lib/papers/paper'
import { isBare } from '@/lib/papers/layout'
import { listStep, numberMargin, paragraphNumberMargin } from '@/lib/papers/print-docx/measures'
import {
  bulletsList,
  deepestListLevel,
  numbersList,
  outlineList,
  paragraphsList,
} from '@/lib/papers/print-docx/numbering'
import { paragraphChildren, styled } from '@/lib/papers/print-docx/runs'
import { type Setting } from '@/lib/papers/print-docx/setting'
import { tableOf } from '@/lib/papers/print-docx/table'

const headingStyles = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
const alignments = { centre: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

const styles = {
  page: { text: 'BodyText', quiet: 'Quiet', indent: 0 },
  item: { text: 'BodyTextIndent', quiet: 'Quiet', indent: numberMargin },
  cell: { text: 'TableText', quiet: 'TableQuiet', indent: 0 },
} as const

/** The style's own indent is left to the style, so that changing it there moves the paragraph. */
function placed(setting: Setting, tone?: 'quiet'): IParagraphOptions {
  const style = styles[setting.place]
  const own = tone === 'quiet' ? 0 : style.indent
  return {
    style: tone === 'quiet' ? style.quiet : style.text,
    ...(setting.indent !== own && { indent: { left: setting.indent } }),
    ...(setting.align !== undefined && { alignment: alignments[setting.align] }),
  }
}

const plain = (block: Plain, setting: Setting, more: IParagraphOptions = {}) =>
  new Paragraph({
    ...placed(setting, block.tone),
    ...(block.align !== undefined && { alignment: alignments[block.align] }),
    ...more,
    children: paragraphChildren(block.runs, setting),
  })

function heading(block: Heading, setting: Setting) {
  const runs: readonly Run[] =
    block.number === undefined ? block.runs : [text(`${block.number} `), ...block.runs]
  if (setting.place === 'cell')
    return new Paragraph({ style: 'TableHeading', children: paragraphChildren(runs, setting) })
  return new Paragraph({
    heading: headingStyles[(block.level - 1) as 0 | 1 | 2],
    ...(setting.headings === 'numbered' && { numbering: false }),
    ...(setting.indent > 0 && { indent: { left: setting.indent } }),
    children: paragraphChildren(runs, setting),
  })
}

function labelled(block: Labelled, setting: Setting) {
  const mark: readonly Run[] = block.mark === undefined ? [] : [text(' '), { kind: 'mark', text: block.mark }]
  const line = new Paragraph({
    ...placed(setting),
    keepNext: block.runs.length === 0,
    children: [
      ...styled(block.label, { style: 'Label' }, setting),
      ...paragraphChildren([...mark], setting),
      ...styled(': ', { style: 'Label' }, setting),
      ...paragraphChildren(block.runs, setting),
    ],
  })
  return [line, ...blocksOf(block.blocks, setting)]
}

function list(block: List, setting: Setting) {
  setting.counts.lists += 1
  const instance = setting.counts.lists
  const left = setting.indent + listStep
  const depth = setting.depth[block.style]
  const inside: Setting = { ...setting, indent: left, depth: { ...setting.depth, [block.style]: depth + 1 } }
  const numbering = {
    reference: block.style === 'bulleted' ? bulletsList : numbersList,
    level: Math.min(depth, deepestListLevel),
    instance: block.style === 'bulleted' ? 0 : instance,
  }
  return block.items.flatMap((item) => [
    new Paragraph({
      style: setting.place === 'cell' ? 'TableText' : 'ListParagraph',
      numbering,
      indent: { left, hanging: listStep },
      children: paragraphChildren(item.runs, setting),
    }),
    ...blocksOf(item.blocks, inside),
  ])
}

function numbered(block: Numbered, setting: Setting) {
  const left = setting.indent + paragraphNumberMargin
  return [
    new Paragraph({
      style: 'NumberedParagraph',
      numbering: { reference: paragraphsList, level: 0, instance: 0 },
      ...(setting.indent > 0 && { indent: { left, hanging: paragraphNumberMargin } }),
      children: paragraphChildren(block.runs, setting),
    }),
    ...blocksOf(block.blocks, { ...setting, indent: left }),
  ]
}

/** A quiet line right under a heading stays with what follows it. */
function under([first, ...rest]: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  if (first === undefined) return []
  if (first.kind !== 'paragraph' || first.tone !== 'quiet') return blocksOf([first, ...rest], setting)
  return [plain(first, setting, { keepNext: true }), ...blocksOf(rest, setting)]
}

/** The first outline counts by its heading styles alone; one that begins anew is a list of its own in the same styles. */
function outline(block: Outline, setting: Setting): (Paragraph | Table)[] {
  if (block.begins === 'anew') setting.counts.outlines += 1
  const instance = Math.max(setting.counts.outlines - 1, 0)
  const inside: Setting = { ...setting, place: 'item', indent: numberMargin }
  const itemBlocks = (item: OutlineItem, level: 0 | 1 | 2): (Paragraph | Table)[] => [
    new Paragraph({
      heading: headingStyles[level],
      ...(item.numbering === 'none' && { numbering: false, indent: { left: numberMargin } }),
      ...(item.numbering === 'counted' &&
        instance > 0 && { numbering: { reference: outlineList, level, instance } }),
      // a row of bare titles would be one block, and leave the rest of its page empty
      ...(isBare(item) && { keepNext: false }),
      children: paragraphChildren(item.title, setting),
    }),
    ...under(item.blocks, inside),
    ...item.items.flatMap((next) => itemBlocks(next, level === 0 ? 1 : 2)),
  ]
  return block.items.flatMap((item) => itemBlocks(item, 0))
}

/** The blocks as Word has them. */
export function blocksOf(blocks: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [heading(block, setting)]
      case 'paragraph':
        return [plain(block, setting)]
      case 'labelled':
        return labelled(block, setting)
      case 'list':
        return list(block, setting)
      case 'numbered':
        return numbered(block, setting)
      case 'outline':
        return outline(block, setting)
      case 'table':
        return tableOf(block, setting, blocksOf)
      case 'page break':
        return setting.place === 'cell'
          ? []
          : [new Paragraph({ style: 'Spacer', children: [new PageBreak()] })]
    }
  })
}
