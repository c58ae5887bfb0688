import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/blobs/content'
import { receive } from '@/lib/blobs/store'
import { Refusal } from '@/lib/kernel/refusal'
import { inPieces, jpegFile, officeFile, openDocument, pdfFile, pngFile } from './files'

const folder = mkdtempSync(join(tmpdir(), 'cochair-content-'))
const megabyte = 1024 * 1024

beforeAll(() => {
  process.env.COCHAIR_DATA = folder
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function check(bytes: Uint8Array, name: string) {
  return checkContent(await receive(inPieces(bytes)), name)
}

const swelling = {
  code: 'invalid',
  fields: { file: ['The file unpacks to far more than a document needs, so it is not taken.'] },
}

describe('a file is taken', () => {
  test.each([
    ['paper.pdf', pdfFile, 'application/pdf'],
    ['map.PNG', pngFile, 'image/png'],
    ['photo.jpeg', jpegFile, 'image/jpeg'],
    [
      'brief.docx',
      officeFile('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['matrix.xlsx', officeFile('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [
      'slides.pptx',
      officeFile('pptx'),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    [
      'brief.odt',
      openDocument('application/vnd.oasis.opendocument.text'),
      'application/vnd.oasis.opendocument.text',
    ],
    [
      'list.ods',
      openDocument('application/vnd.oasis.opendocument.spreadsheet'),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    ['list.csv', strToU8('name;ទីក្រុង;Москва\n1;2;3'), 'text/csv; charset=utf-8'],
    ['note.txt', strToU8('1 < 2, as everybody knows'), 'text/plain; charset=utf-8'],
    ['old.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'text/plain; charset=utf-8'],
  ])('%s', async (name, bytes, mediaType) => {
    expect(await check(bytes, name)).toEqual({ fileName: name, mediaType })
  })

  test.each([
    ['..\\..\\windows\\brief.pdf', 'brief.pdf'],
    ['../../../etc/brief.pdf', 'brief.pdf'],
    ['a"b<c>.pdf', 'a_b_c_.pdf'],
    ['ឯកសារ ១៩.pdf', 'ឯកសារ ១៩.pdf'],
    ['exe.\u202efdp.pdf', 'exe.fdp.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ])('under a name that does no harm: %s', async (given, kept) => {
    expect((await check(pdfFile, given)).fileName).toBe(kept)
  })
})

describe('a file is refused', () => {
  test.each([
    ['a page called a page', 'page.html', strToU8('<!doctype html><script>alert(1)</script>')],
    ['a page called a text', 'page.txt', strToU8('  <!DOCTYPE html><script>alert(1)</script>')],
    ['a picture that can run script', 'logo.svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['such a picture called a list', 'logo.csv', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page called a PDF', 'page.pdf', strToU8('<html></html>')],
    ['a PDF called a Word file', 'paper.docx', pdfFile],
    ['a Word file called a PDF', 'paper.pdf', officeFile('docx')],
    ['a workbook called a Word file', 'paper.docx', officeFile('xlsx')],
    ['a Word file with macros', 'paper.docx', officeFile('docm')],
    ['macros that hide', 'paper.docx', officeFile('docx', { 'word/vbaProject.bin': strToU8('x') })],
    ['any archive called a Word file', 'paper.docx', zipSync({ 'a.txt': strToU8('a') })],
    ['a program called a text', 'run.txt', Uint8Array.from([0x4d, 0x5a, 0, 3])],
    ['a program', 'run.exe', Uint8Array.from([0x4d, 0x5a, 0, 3])],
    ['a file without an ending', 'paper', pdfFile],
    ['half a Word file', 'paper.docx', officeFile('docx').subarray(0, 200)],
    ['an empty file', 'paper.txt', new Uint8Array()],
  ])('%s', async (_what, name, bytes) => {
    await expect(check(bytes, name)).rejects.toMatchObject({
      code: 'invalid',
      fields: { file: [expect.stringMatching(/^The |^This /)] },
    })
  })

  test.each([
    ['that says so: more unpacked than anybody writes', 300 * megabyte],
    ['that lies about its size', 100],
  ])('a bomb %s', async (_how, said) => {
    const file = Buffer.from(officeFile('docx', { 'word/media.bin': new Uint8Array(2 * megabyte) }))
    file.writeUInt32LE(said, file.lastIndexOf('word/media.bin') - 46 + 24)
    await expect(check(file, 'bomb.docx')).rejects.toMatchObject(swelling)
  })

  test('a bomb whose parts lie on top of one another', async () => {
    const file = Buffer.from(
      officeFile('docx', { 'word/a.xml': deflateSync(new Uint8Array(megabyte)), 'word/b.xml': strToU8('b') }),
    )
    const a = file.readUInt32LE(file.lastIndexOf('word/a.xml') - 46 + 42)
    file.writeUInt32LE(a, file.lastIndexOf('word/b.xml') - 46 + 42)
    await expect(check(file, 'bomb.docx')).rejects.toMatchObject(swelling)
  })

  test('whatever was broken in a good file: always a clean refusal, never a fault', async () => {
    const good = officeFile('docx', { 'word/styles.xml': strToU8('<styles/>'.repeat(50)) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(good)
          for (const [at, value] of changes) bytes[at] = value
          const outcome = await check(bytes, 'paper.docx').catch((refusal: unknown) => refusal)
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Refusal)
        },
      ),
      { numRuns: 150 },
    )
  })
})
