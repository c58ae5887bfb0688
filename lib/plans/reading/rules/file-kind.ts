import { Refusal } from '@/lib/kernel/refusal'
import { isBinary } from './encoding'

/** What a file is, told by its content; its name only decides between plain text and a table in plain text. */
export type FileKind = 'packed' | 'pdf' | 'csv' | 'text'

const others: readonly { readonly starts: readonly number[]; readonly says: string }[] = [
  {
    starts: [0x89, 0x50, 0x4e, 0x47],
    says: 'This is a picture, not a text. Ask for the document it was made from.',
  },
  {
    starts: [0xff, 0xd8, 0xff],
    says: 'This is a picture, not a text. Ask for the document it was made from.',
  },
  {
    starts: [0x47, 0x49, 0x46, 0x38],
    says: 'This is a picture, not a text. Ask for the document it was made from.',
  },
  {
    starts: [0x49, 0x49, 0x2a, 0x00],
    says: 'This is a scanned picture, not a text. Ask for the document it was made from.',
  },
  {
    starts: [0x4d, 0x4d, 0x00, 0x2a],
    says: 'This is a scanned picture, not a text. Ask for the document it was made from.',
  },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], says: 'This is an RTF file. Save it as DOCX and try again.' },
  {
    starts: [0x52, 0x61, 0x72, 0x21],
    says: 'This is a packed folder. Take the document out of it and try again.',
  },
  { starts: [0x1f, 0x8b], says: 'This is a packed file. Unpack it and try again.' },
  {
    starts: [0x37, 0x7a, 0xbc, 0xaf],
    says: 'This is a packed folder. Take the document out of it and try again.',
  },
]

export function tellFileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new Refusal('invalid', 'The file is empty.')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrProtected(bytes)
  for (const { starts, says } of others) if (startsWith(bytes, starts)) throw new Refusal('invalid', says)
  const kind = ofContent(bytes, name)
  assertName(kind, name)
  return kind
}

function ofContent(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'packed'
  if (latin(bytes.subarray(0, 1_024)).includes('%PDF-')) return 'pdf'
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isWide && isBinary(bytes) && !looksWide(bytes)) {
    throw new Refusal(
      'invalid',
      'This is not a document the desk can read. It reads DOCX, PDF, XLSX, CSV and plain text.',
    )
  }
  if (/^\s*(?:<!doctype html|<html)/i.test(latin(bytes.subarray(0, 400)))) {
    throw new Refusal('invalid', 'This is a web page. Save it as DOCX or plain text and try again.')
  }
  return /\.(?:csv|tsv|tab)$/i.test(name) ? 'csv' : 'text'
}

/** Text in UTF-16 without a mark: every other byte is zero. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 400)
  const zeros = [0, 1].map((offset) => sample.filter((byte, at) => byte === 0 && at % 2 === offset).length)
  return Math.max(...zeros) > sample.length * 0.2 && Math.min(...zeros) < sample.length * 0.03
}

/** A name that promises another kind of file is a mistake somebody should know of. */
function assertName(kind: FileKind, name: string): void {
  const ending = /\.(docx|xlsx|pdf|txt|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return
  const promised = ending === 'docx' || ending === 'xlsx' ? 'packed' : ending === 'pdf' ? 'pdf' : 'plain'
  const found = kind === 'packed' || kind === 'pdf' ? kind : 'plain'
  if (promised === found) return
  const is = { packed: 'an Office document', pdf: 'a PDF', plain: 'plain text' }[found]
  throw new Refusal(
    'invalid',
    `The file is called .${ending} but holds ${is}. Check whether it is the right one.`,
  )
}

/** The old Office formats and password-protected new ones come in the same wrapping. */
function oldOrProtected(bytes: Uint8Array): Refusal {
  const wide = latin(bytes.subarray(0, 1_000_000)).replaceAll('\0', '')
  if (wide.includes('EncryptedPackage') || wide.includes('EncryptionInfo')) {
    return new Refusal('invalid', 'The file is protected by a password. Save it without one and try again.')
  }
  return new Refusal(
    'invalid',
    'This is a file of an old Office version. Save it as DOCX or XLSX and try again.',
  )
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
