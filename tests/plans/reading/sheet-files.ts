import { strToU8, zipSync } from 'fflate'

/** A cell as the file holds it: a text, a number, or the formula a program has not worked out. */
export type SheetCell = string | number | { readonly formula: string }

export type SheetFile = {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns and rows nobody sees, counted from one. */
  readonly hiddenColumns?: readonly number[]
  readonly hiddenRows?: readonly number[]
  readonly isHidden?: boolean
}

/** A workbook written part by part, for what no library writes. */
export function sheetFile(...sheets: readonly SheetFile[]): Uint8Array {
  const parts = sheets.map((sheet, at) => [
    `xl/worksheets/sheet${String(at + 1)}.xml`,
    strToU8(sheetXml(sheet)),
  ])
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${sheets
        .map(
          ({ name, isHidden = false }, at) =>
            `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at + 1)}"${isHidden ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets
        .map(
          (_, at) => `<Relationship Id="r${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  })
}

function sheetXml({ rows, hiddenColumns = [], hiddenRows = [] }: SheetFile): string {
  const columns = hiddenColumns
    .map((at) => `<col min="${String(at)}" max="${String(at)}" hidden="1"/>`)
    .join('')
  const body = rows.map((row, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : ''
    return `<row r="${String(at + 1)}"${hidden}>${row.map(cellXml).join('')}</row>`
  })
  return `<worksheet><cols>${columns}</cols><sheetData>${body.join('')}</sheetData></worksheet>`
}

function cellXml(cell: SheetCell): string {
  if (typeof cell === 'number') return `<c><v>${String(cell)}</v></c>`
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${cell}</t></is></c>`
  return `<c><f>${cell.formula}</f></c>`
}
