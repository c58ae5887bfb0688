import { Refusal } from '@/lib/kernel/refusal'
import type { Archive } from '../archive'
import { decodeText } from '../encoding'
import type { SourceTable } from '../read-tables'
import { quote, warn } from '../telling'
import { type XmlElement, attribute, childrenNamed, find, parseXml } from '../xml'
import { readFormats } from './formats'
import { hiddenColumns, tellSheet } from './hidden'
import { readSheet, richText } from './sheet'

export type Sheet = SourceTable & { readonly name: string }

/** No workbook of a plan has more; the rest is not looked at. */
const mostSheets = 40

/** The visible sheets of a workbook with their merged cells, which a plain list of values would lose. */
export function readWorkbook(archive: Archive): readonly Sheet[] {
  const workbook = readPart(archive, 'xl/workbook.xml')
  if (workbook === null)
    throw new Refusal('invalid', 'The file is damaged inside and cannot be read. Ask for it once more.')
  const starts = attribute(find(workbook, 'workbookPr'), 'date1904') === '1' ? 1904 : 1900
  const targets = readTargets(readPart(archive, 'xl/_rels/workbook.xml.rels'))
  const shared = childrenNamed(readPart(archive, 'xl/sharedStrings.xml'), 'si').map(richText)
  const formats = readFormats(readPart(archive, 'xl/styles.xml'), starts)
  const sheets = childrenNamed(find(workbook, 'sheets'), 'sheet')
  const visible = sheets.filter(isVisible)
  const unseen = sheets
    .filter((sheet) => !isVisible(sheet))
    .flatMap((sheet) => {
      const name = quote(attribute(sheet, 'name') ?? '')
      return [warn('unread-sheet', null, `The sheet ${name} is hidden and was not read.`)]
    })
  return visible.slice(0, mostSheets).flatMap((sheet, at) => {
    const name = attribute(sheet, 'name') ?? `Sheet ${String(at + 1)}`
    const path =
      targets.get(attribute(sheet, 'r:id') ?? attribute(sheet, 'id') ?? '') ??
      `xl/worksheets/sheet${String(sheets.indexOf(sheet) + 1)}.xml`
    const part = readPart(archive, path)
    if (part === null) return []
    const shown = visible.length > 1 ? name : null
    const told = [...(at === 0 ? unseen : []), ...tellSheet(part, shown)]
    return [{ name, rows: readSheet(part, shared, formats, shown), hidden: hiddenColumns(part), told }]
  })
}

function isVisible(sheet: XmlElement): boolean {
  return (attribute(sheet, 'state') ?? 'visible') === 'visible'
}

export function readPart(archive: Archive, name: string): XmlElement | null {
  const part = archive.part(name)
  return part === null ? null : parseXml(decodeText(part))
}

function readTargets(relations: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(relations, 'Relationship').map((relation) => {
      const target = attribute(relation, 'Target') ?? ''
      return [attribute(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}
