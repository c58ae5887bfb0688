import { strToU8, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { largestPlanFile } from '@/lib/plans/rules/read-file'
import { picturesOnly } from './plan-as-pdf'
import { paragraph, wordFile } from './word-files'

export type BadFile = {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  /** The sentence by which it is refused. */
  readonly says: string
}

const plan = ['1. POLITICS', '1.1. Dialogue', '1.1.1. Hold the summit.']
  .map((text) => paragraph(text))
  .join('')

/** A container of the old Office format, in which files with a password are wrapped. */
function protectedOffice(): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  Array.from('EncryptedPackage').forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)))
  return bytes
}

/** A PDF whose security handler no empty password opens. */
function protectedPdf(): Uint8Array {
  const secret = '<' + 'a7'.repeat(32) + '>'
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
    `4 0 obj\n<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>\nendobj\n`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object) => {
    const at = text.length
    text += object
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const id = '<' + 'b3'.repeat(16) + '>'
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [${id} ${id}] >>\n`
  return strToU8(
    `${text}xref\n0 5\n0000000000 65535 f \n${places.join('')}${trailer}startxref\n${String(text.length)}\n%%EOF\n`,
  )
}

/** Files that are no plan, as they come with a mail or by a slip of the hand. */
export function badFiles(): readonly BadFile[] {
  const docx = wordFile({ body: plan })
  const bomb = zipSync(
    { 'word/document.xml': new Uint8Array(120 * 1024 * 1024), '[Content_Types].xml': strToU8('<Types/>') },
    { level: 1 },
  )
  return [
    {
      what: 'half a Word file',
      name: 'plan.docx',
      bytes: docx.subarray(0, docx.length / 2),
      says: 'damaged',
    },
    {
      what: 'a Word file with a broken text',
      name: 'plan.docx',
      bytes: zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }),
      says: 'damaged',
    },
    {
      what: 'a Word file with a password',
      name: 'plan.docx',
      bytes: protectedOffice(),
      says: 'protected by a password',
    },
    {
      what: 'a PDF with a password',
      name: 'plan.pdf',
      bytes: protectedPdf(),
      says: 'protected by a password',
    },
    { what: 'a scanned PDF', name: 'plan.pdf', bytes: picturesOnly(), says: 'pictures of pages and no text' },
    { what: 'a bomb', name: 'plan.docx', bytes: bomb, says: 'unpacks to far more than a document needs' },
    {
      what: 'a file over the limit',
      name: 'plan.txt',
      bytes: new Uint8Array(largestPlanFile + 1).fill(65),
      says: 'larger than 25 MB',
    },
    {
      what: 'a program with the name of a PDF',
      name: 'plan.pdf',
      bytes: Uint8Array.from([
        0x4d,
        0x5a,
        0x90,
        0,
        3,
        0,
        0,
        0,
        4,
        0,
        0,
        0,
        0xff,
        0xff,
        ...new Uint8Array(600),
      ]),
      says: 'not a document the desk can read',
    },
    { what: 'an empty file', name: 'plan.docx', bytes: new Uint8Array(0), says: 'The file is empty.' },
  ]
}

/** A workbook with no column a plan has. */
export async function menuWorkbook(): Promise<Uint8Array> {
  const data = [
    [{ value: 'Menu' }, { value: 'Price' }],
    [{ value: 'Rice' }, { value: 'Two' }],
  ]
  return new Uint8Array(await writeXlsxFile(data).toBuffer())
}
