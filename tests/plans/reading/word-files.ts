import { strToU8, zipSync } from 'fflate'

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

/** A Word document from its parts in XML, for cases no library writes. */
export function wordFile(parts: {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly header?: string
}): Uint8Array {
  const wrap = (name: string, inside: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${space}>${inside}</w:${name}>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': wrap('document', `<w:body>${parts.body}</w:body>`),
    'word/numbering.xml': wrap('numbering', parts.numbering ?? ''),
    'word/styles.xml': wrap('styles', parts.styles ?? ''),
    'word/header1.xml': wrap('hdr', parts.header ?? ''),
  })
}

type ParagraphOptions = {
  readonly style?: string
  readonly list?: string
  readonly level?: number
  readonly markDeleted?: boolean
}

export function paragraph(content: string, options: ParagraphOptions = {}): string {
  const style = options.style === undefined ? '' : `<w:pStyle w:val="${options.style}"/>`
  const level = options.level === undefined ? '' : `<w:ilvl w:val="${String(options.level)}"/>`
  const list =
    options.list === undefined ? '' : `<w:numPr>${level}<w:numId w:val="${options.list}"/></w:numPr>`
  const mark = options.markDeleted === true ? '<w:rPr><w:del w:id="9" w:author="A"/></w:rPr>' : ''
  return `<w:p><w:pPr>${style}${list}${mark}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export type LevelOptions = {
  readonly format?: string
  readonly text?: string
  readonly start?: number
  readonly restart?: number
  readonly style?: string
  readonly legal?: boolean
}

/** A list with its levels, and numbers that use it. */
export function list(abstract: string, levels: readonly LevelOptions[]): string {
  const inside = levels.map((level, at) => {
    const restart = level.restart === undefined ? '' : `<w:lvlRestart w:val="${String(level.restart)}"/>`
    const style = level.style === undefined ? '' : `<w:pStyle w:val="${level.style}"/>`
    const legal = level.legal === true ? '<w:isLgl/>' : ''
    return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(level.start ?? 1)}"/><w:numFmt w:val="${level.format ?? 'decimal'}"/>${restart}${style}${legal}<w:lvlText w:val="${level.text ?? `%${String(at + 1)}.`}"/></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${abstract}">${inside.join('')}</w:abstractNum>`
}

export function number(id: string, abstract: string, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}

export function headingStyle(id: string, level: number, numId?: string): string {
  const numbering = numId === undefined ? '' : `<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr>`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${String(level)}"/>${numbering}</w:style>`
}

type CellOptions = { readonly span?: number; readonly merge?: 'restart' | 'continue' }

export function cell(content: string, options: CellOptions = {}): string {
  const span = options.span === undefined ? '' : `<w:gridSpan w:val="${String(options.span)}"/>`
  const merge =
    options.merge === undefined
      ? ''
      : options.merge === 'restart'
        ? '<w:vMerge w:val="restart"/>'
        : '<w:vMerge/>'
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
}

export function table(rows: readonly (readonly string[])[]): string {
  const inside = rows.map(
    (cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`,
  )
  return `<w:tbl>${inside.join('')}</w:tbl>`
}
