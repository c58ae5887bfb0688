import { strFromU8, unzipSync } from 'fflate'
import { XMLValidator } from 'fast-xml-parser'
import { extractText, getDocumentProxy } from 'unpdf'

/** The files of a DOCX or XLSX, by path. */
export const partsOf = (file: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string) => xml.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '')

/** What a Word part says, runs joined, a line feed for each line and paragraph. */
export const wordText = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:br\/>|<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
        .map(([found, text]) => (found === '<w:br/>' ? '\n' : unescaped(text ?? '')))
        .join(''),
    )
    .join('\n')

/** The paragraph of a Word document that holds the words, as XML. */
export function wordParagraph(xml: string, words: string): string {
  const found = xml.split('</w:p>').find((paragraph) => wordText(paragraph).includes(words))
  if (found === undefined) throw new Error(`No paragraph says "${words}".`)
  return found.slice(found.lastIndexOf('<w:p>'))
}

/** Letters that XML 1.0 does not allow, entities that name them included. */
const forbidden = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}\p{Cs}]/u

function faultIn(xml: string): string | null {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, for this line
  const verdict = XMLValidator.validate(xml)
  if (verdict !== true) return verdict.err.msg
  return forbidden.test(xml) ? 'a letter that XML forbids' : null
}

/** What keeps the parts of a file from being XML, if anything does. */
export const faultsIn = (parts: Record<string, string>): string[] =>
  Object.entries(parts).flatMap(([path, xml]) => {
    const fault = faultIn(xml)
    return fault === null ? [] : [`${path}: ${fault}`]
  })

/** The text of a PDF, page by page. */
export async function pdfPages(file: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
  return text
}
