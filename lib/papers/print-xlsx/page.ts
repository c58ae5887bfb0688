import { type Blob } from 'node:buffer'
import { type Stream } from 'node:stream'
import { type Feature } from 'write-excel-file/node'
import { printableLine } from '@/lib/papers/letters'
import { type Workbook } from '@/lib/papers/workbook'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** In the head and foot of a sheet "&" begins a code, and 255 letters are the most. */
const part = (text: string) =>
  printableLine(text)
    .slice(0, 80)
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll('&', '&&')

function frame(workbook: Workbook): string {
  const head = `&L&B${part(workbook.marking ?? '')}&B&R${part(workbook.asOf)}`
  const foot = `&L${part(workbook.audience)}&RPage &P of &N`
  return `<headerFooter><oddHeader>${escaped(head)}</oddHeader><oddFooter>${escaped(foot)}</oddFooter></headerFooter>`
}

const columnLetters = (count: number): string =>
  count <= 26
    ? String.fromCodePoint(64 + count)
    : columnLetters(Math.floor((count - 1) / 26)) + columnLetters(((count - 1) % 26) + 1)

const quoted = (name: string) => escaped(`'${name.replaceAll("'", "''")}'`)

/** What the library takes for a file within the workbook; it does not export the name. */
export type FileContent = Stream | Buffer | Blob

/** A sheet whose headings filter: how far it reaches. */
export type Extent = { readonly name: string; readonly columns: number; readonly rows: number }

/**
 * What the library does not offer: headings that filter and come again on every printed page, pages as wide as the sheet,
 * the marking in the head of each.
 */
export function pageFeature(
  workbook: Workbook,
  extents: readonly (Extent | null)[],
  heights: readonly (readonly number[])[],
): Feature<FileContent> {
  const names = extents.flatMap((extent, index) => {
    if (extent === null) return []
    const of = (name: string, hidden: string, range: string) =>
      `<definedName name="${name}" localSheetId="${String(index)}"${hidden}>${quoted(extent.name)}!${range}</definedName>`
    const last = `$${columnLetters(extent.columns)}$${String(extent.rows + 1)}`
    return [of('_xlnm._FilterDatabase', ' hidden="1"', `$A$1:${last}`), of('_xlnm.Print_Titles', '', '$1:$1')]
  })
  const definedNames = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
  const page = [
    '<pageMargins left="0.6" right="0.6" top="0.9" bottom="0.8" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="9" orientation="${workbook.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    frame(workbook),
  ].join('')
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => definedNames) },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
            const height = tag === 'row' && index !== undefined ? heights[sheetIndex]?.[index] : undefined
            return height === undefined ? attributes : { ...attributes, ht: height }
          },
          transform: (xml, _options, { sheetIndex }) => {
            const extent = extents[sheetIndex] ?? null
            const last = extent === null ? '' : `${columnLetters(extent.columns)}${String(extent.rows + 1)}`
            const filter = extent === null ? '' : `<autoFilter ref="A1:${last}"/>`
            return xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('</sheetData>', () => `</sheetData>${filter}`)
              .replace('</worksheet>', () => `${page}</worksheet>`)
          },
        },
      },
    },
  }
}
