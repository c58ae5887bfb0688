import { Refusal } from '@/lib/kernel/refusal'
import { openArchive } from '../reading/rules/archive'
import { readCsv } from '../reading/rules/csv'
import { decodeText } from '../reading/rules/encoding'
import { tellFileKind } from '../reading/rules/file-kind'
import { readWorkbook } from '../reading/rules/xlsx/workbook'
import { largestPlanFile, tooLarge } from './read-file'
import { type ReturnedRow, readReturned } from './returned-rows'

/** Reads a matrix that came back, as XLSX or CSV; a file that is none is refused in one sentence. */
export function readReturnedFile(bytes: Uint8Array, name: string): readonly ReturnedRow[] {
  if (bytes.length > largestPlanFile) throw new Refusal('invalid', tooLarge)
  const kind = tellFileKind(bytes, name)
  if (kind === 'csv') return readReturned([readCsv(decodeText(bytes))])
  const archive = kind === 'packed' ? openArchive(bytes) : null
  if (archive?.names.includes('xl/workbook.xml') !== true)
    throw new Refusal(
      'invalid',
      'This is no spreadsheet. Take the matrix out as XLSX and send that one back.',
    )
  try {
    return readReturned(readWorkbook(archive).map(({ rows }) => rows))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', 'The file is damaged inside and cannot be read. Ask for it once more.')
  }
}
