import { strToU8, zipSync } from 'fflate'

const openXml = 'application/vnd.openxmlformats-officedocument'
const mains = {
  docx: `${openXml}.wordprocessingml.document.main+xml`,
  xlsx: `${openXml}.spreadsheetml.sheet.main+xml`,
  pptx: `${openXml}.presentationml.presentation.main+xml`,
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
} as const

/** As little of an Office file as is one, with whatever else is to lie in it. */
export function officeFile(kind: keyof typeof mains, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${mains[kind]}"/></Types>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    'word/document.xml': strToU8('<document/>'),
    ...more,
  })
}

export function openDocument(mediaType: string): Uint8Array {
  return zipSync({ mimetype: [strToU8(mediaType), { level: 0 }], 'content.xml': strToU8('<office/>') })
}

export const pdfFile = strToU8('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')
export const pngFile = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
export const jpegFile = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])

/** The file in pieces, as it comes over the wire. */
export async function* inPieces(bytes: Uint8Array, size = 16 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size))
}
