import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading } from '../model'
import { openArchive } from './archive'
import { readCsv } from './csv'
import { decodeText } from './encoding'
import { tellFileKind } from './file-kind'
import { limits } from './limits'
import { readDocx } from './read-docx'
import { readPdf } from './read-pdf'
import { type ReadTables, readTables } from './read-tables'
import { readText } from './read-text'
import { readWorkbook } from './xlsx/workbook'

export type ReadPlan = {
  readonly kind: 'docx' | 'pdf' | 'xlsx' | 'csv' | 'text'
  readonly reading: PlanReading
  /** The tables the plan was read from, with their columns; empty for a text. Read again with `readTables`. */
  readonly tables: ReadTables['tables']
}

/**
 * Reads a published plan of action from a file. The name tells a CSV from a text and must not promise another kind of
 * file; everything else is told by the content. Whatever the file is, this returns a reading or throws a Refusal with
 * one sentence for the officer.
 */
export async function readPlan(bytes: Uint8Array, name = ''): Promise<ReadPlan> {
  if (bytes.length > limits.file) {
    throw new Refusal(
      'invalid',
      `The file is larger than ${String(limits.file / 1_048_576)} MB. A plan is far smaller; check whether it is the right one.`,
    )
  }
  try {
    const plan = await readKind(bytes, name)
    if (plan.reading.counts.lines === 0 && plan.reading.leftOut.length === 0) {
      throw new Refusal('invalid', 'The file holds no text.')
    }
    return plan
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', 'The file is damaged or is no document, and could not be read.')
  }
}

async function readKind(bytes: Uint8Array, name: string): Promise<ReadPlan> {
  const kind = tellFileKind(bytes, name)
  if (kind === 'packed') return readPacked(bytes)
  if (kind === 'pdf') return { kind, ...(await readPdf(bytes)) }
  const text = withinLetters(decodeText(bytes))
  if (kind === 'csv') return { kind, ...readTables([{ name: null, rows: readCsv(text) }]) }
  return { kind, reading: readText(text), tables: [] }
}

function readPacked(bytes: Uint8Array): ReadPlan {
  const archive = openArchive(bytes)
  const has = (name: string) => archive.names.includes(name)
  if (archive.names.some((name) => name.startsWith('word/'))) return { kind: 'docx', ...readDocx(archive) }
  if (has('xl/workbook.xml')) return { kind: 'xlsx', ...readTables(readWorkbook(archive)) }
  if (has('EncryptedPackage'))
    throw new Refusal('invalid', 'The file is protected by a password. Save it without one and try again.')
  if (archive.names.some((name) => name.startsWith('ppt/'))) {
    throw new Refusal('invalid', 'This is a presentation. Save the plan as DOCX or PDF and try again.')
  }
  if (has('content.xml'))
    throw new Refusal('invalid', 'This is an OpenDocument file. Save it as DOCX or XLSX and try again.')
  throw new Refusal(
    'invalid',
    'This is a packed folder, not a document. Take the document out of it and try again.',
  )
}

function withinLetters(text: string): string {
  if (text.length > limits.letters) throw new Refusal('invalid', 'The text is far too long to be a plan.')
  return text
}
