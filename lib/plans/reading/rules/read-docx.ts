import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadWarning } from '../model'
import type { Archive } from './archive'
import { type Block, type BodyParagraph, type Walk, placeOf, printedText, readBlocks } from './docx/body'
import { readNumbering } from './docx/numbering'
import { fromTables, isTable } from './docx/plan-table'
import { toSourceLines } from './docx/source-lines'
import { readStyles } from './docx/styles'
import { hasTrackedChanges } from './docx/tables'
import { withoutTypedPages } from './docx/typed-pages'
import { readHardWraps } from './docx/hard-wraps'
import { joinAsides, readPrinted } from './read-printed'
import type { ReadTables } from './read-tables'
import { type SetAside, recogniseText } from './recognise-text'
import { quote, warn } from './telling'
import { attribute, childrenNamed, find } from './xml'
import { readPart } from './xlsx/workbook'

/** Reads a plan from a Word document: numbered paragraphs, or the table that holds the whole plan. */
export function readDocx(archive: Archive): {
  readonly reading: PlanReading
  readonly tables: ReadTables['tables']
} {
  const main = mainPart(archive)
  const document = readPart(archive, main)
  const body = find(document, 'body')
  if (document === null || body === null)
    throw new Refusal('invalid', 'The file is damaged inside and cannot be read. Ask for it once more.')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const { styles, standard } = readStyles(readPart(archive, `${folder}styles.xml`))
  const numbering = readNumbering(readPart(archive, `${folder}numbering.xml`), styles)
  const walk: Walk = { styles, standard, numbering, paragraphs: 0, rows: 0, carried: null }
  const blocks = [...readBlocks(body, walk), ...(walk.carried === null ? [] : [walk.carried])]
  const tracked = hasTrackedChanges(body)
    ? [
        warn(
          'tracked-changes',
          null,
          'The document holds tracked changes; it was read as if all of them were accepted.',
        ),
      ]
    : []
  return isTable(blocks) ? fromTables(blocks, tracked) : { reading: fromText(blocks, tracked), tables: [] }
}

/** Which part is the document is written in the package's relations; nearly always word/document.xml. */
function mainPart(archive: Archive): string {
  const relations = childrenNamed(readPart(archive, '_rels/.rels'), 'Relationship')
  const main = relations.find((relation) => (attribute(relation, 'Type') ?? '').endsWith('/officeDocument'))
  return (attribute(main ?? null, 'Target') ?? 'word/document.xml').replace(/^\//, '')
}

/** A contents list, and the lines of everything else; a table without known columns is read row by row. */
function fromText(blocks: readonly Block[], tracked: readonly ReadWarning[]): PlanReading {
  const contents = blocks.flatMap((block) => (block.kind === 'paragraph' && block.contents ? [block] : []))
  const body = blocks.filter((block) => block.kind === 'table' || !block.contents)
  const aside = { ...asideOf(contents), warnings: [...tracked, ...asideOf(contents).warnings] }
  const wrapped = readHardWraps(body)
  if (wrapped !== null) return readPrinted(wrapped, 'signs', aside)
  const typed = withoutTypedPages(body.flatMap(toSourceLines))
  return recogniseText(typed.lines, joinAsides([aside, typed.aside]))
}

function asideOf(contents: readonly BodyParagraph[]): SetAside {
  const shown = contents.filter((paragraph) => printedText(paragraph) !== '')
  const [first] = shown
  if (first === undefined) return { leftOut: [], warnings: [] }
  return {
    leftOut: shown.map((paragraph) => ({
      reason: 'contents',
      text: printedText(paragraph),
      printedReference: null,
      place: placeOf(paragraph),
      fields: {},
    })),
    warnings: [
      warn(
        'contents-left-out',
        placeOf(first),
        `A table of contents was left out, from ${quote(printedText(first))} on.`,
      ),
    ],
  }
}
