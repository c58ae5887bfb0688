import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { tidyLine } from '@/lib/kernel/text'
import { Refusal } from '@/lib/kernel/refusal'
import { type Part, partsOf, unpack } from './archive'
import type { Received } from './store'

/** What a file is by its content. The name's ending must say the same. */
export type Content = { readonly fileName: string; readonly mediaType: string }

/** What kind of content an ending stands for. */
type Kind = { readonly mediaType: string; readonly is: (file: FileHandle, size: number) => Promise<boolean> }

const office = (mediaType: string, main: string): Kind => ({
  mediaType,
  is: (file, size) => isOffice(file, size, `${main}.main+xml`),
})
const document = (mediaType: string): Kind => ({
  mediaType,
  is: (file, size) => isOpenDocument(file, size, mediaType),
})
const signed = (mediaType: string): Kind => ({
  mediaType,
  is: async (file) => (await fileTypeFromBuffer(await beginning(file)))?.mime === mediaType,
})
const text = (mediaType: string): Kind => ({ mediaType: `${mediaType}; charset=utf-8`, is: isPlainText })

const openXml = 'application/vnd.openxmlformats-officedocument'
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['pdf', signed('application/pdf')],
  ['png', signed('image/png')],
  ['jpg', signed('image/jpeg')],
  ['jpeg', signed('image/jpeg')],
  ['docx', office(`${openXml}.wordprocessingml.document`, `${openXml}.wordprocessingml.document`)],
  ['xlsx', office(`${openXml}.spreadsheetml.sheet`, `${openXml}.spreadsheetml.sheet`)],
  ['pptx', office(`${openXml}.presentationml.presentation`, `${openXml}.presentationml.presentation`)],
  ['odt', document('application/vnd.oasis.opendocument.text')],
  ['ods', document('application/vnd.oasis.opendocument.spreadsheet')],
  ['txt', text('text/plain')],
  ['csv', text('text/csv')],
])

/** Says what a received file is, looking into it; refuses (invalid) what the house does not take or what is not what its name says. */
export async function checkContent({ path, size }: Received, givenName: string): Promise<Content> {
  const fileName = safeName(givenName)
  const ending = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const kind = kinds.get(ending)
  if (kind === undefined)
    throw refused(
      'This kind of file is not taken. Take PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, text or CSV.',
    )
  if (size === 0) throw refused('The file is empty.')
  const file = await open(path, 'r')
  try {
    if (!(await kind.is(file, size)))
      throw refused(
        `The content of the file is not what “.${ending}” promises, or the file is damaged. Open it, save it anew and try again.`,
      )
  } finally {
    await file.close()
  }
  return { fileName, mediaType: kind.mediaType }
}

function refused(sentence: string): Refusal {
  return new Refusal('invalid', sentence, { file: [sentence] })
}

/** The last part of the name, on one line, without what a file system or a mail client would trip over. */
function safeName(given: string): string {
  const last = tidyLine(given.split(/[\\/]/).at(-1) ?? '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
  const dot = last.lastIndexOf('.')
  if (dot < 1) return last.slice(0, 120)
  return `${Array.from(last.slice(0, dot)).slice(0, 120).join('')}${last.slice(dot, dot + 12)}`
}

async function beginning(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4_100), 0, 4_100, 0)
  return buffer.subarray(0, bytesRead)
}

/** Every part unpacks to what the directory says, the main part is of the promised kind, and there are no macros. */
async function isOffice(file: FileHandle, size: number, main: string): Promise<boolean> {
  const parts = await partsOf(file, size)
  const types = parts?.find(({ name }) => name === '[Content_Types].xml')
  if (!parts || !types || parts.some(({ name }) => /vbaProject|\.exe$|\.js$/i.test(name))) return false
  const said = await unpack(file, types, 1024 * 1024)
  if (said === null || !Buffer.from(said).toString('utf8').includes(`"${main}"`)) return false
  return unpacks(file, parts)
}

async function isOpenDocument(file: FileHandle, size: number, mediaType: string): Promise<boolean> {
  const parts = await partsOf(file, size)
  const mime = parts?.find(({ name }) => name === 'mimetype')
  if (!parts || !mime || parts.some(({ name }) => /^Basic\//.test(name))) return false
  const said = await unpack(file, mime, 200)
  if (said === null || Buffer.from(said).toString('utf8').trim() !== mediaType) return false
  return unpacks(file, parts)
}

async function unpacks(file: FileHandle, parts: readonly Part[]): Promise<boolean> {
  for (const part of parts) if ((await unpack(file, part, 0)) === null) return false
  return true
}

/** Text as people write it, and no page or picture a browser could take for its own. */
async function isPlainText(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0)
  const isWide = buffer.length > 1 && (buffer.readUInt16LE(0) === 0xfeff || buffer.readUInt16BE(0) === 0xfeff)
  const words = decode(buffer, isWide ? (buffer[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8')
  if (words === null || words.includes('\u0000')) return false
  return !/^\s*<(!doctype|html|head|body|svg|script|iframe|\?xml|!--)/i.test(words)
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // lists saved by older spreadsheets; every byte of theirs is a letter, so only the zero byte gives a binary file away
    return encoding === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : null
  }
}
