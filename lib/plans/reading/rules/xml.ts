import { Refusal } from '@/lib/kernel/refusal'
import { limits } from './limits'

/** An element of XML. Names are without their prefix; attributes stay as written until one is asked for. */
export type XmlElement = {
  readonly name: string
  readonly written: string
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

type Growing = { name: string; written: string; children: XmlNode[] }

const damaged = () =>
  new Refusal('invalid', 'The file is damaged inside and cannot be read. Ask for it once more.')

/**
 * Reads well-formed XML in one pass, with bounds on depth and number. It knows the five entities of XML and numbers of
 * characters; a document type, through which files attack their readers, is refused. Office files have none.
 */
export function parseXml(text: string): XmlElement {
  const root: Growing = { name: '', written: '', children: [] }
  const open: Growing[] = [root]
  let elements = 0
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    const top = open.at(-1) ?? root
    if (start === -1) break
    if (start > at) top.children.push(decode(text.slice(at, start)))
    if (text.startsWith('<!--', start)) at = after(text, '-->', start)
    else if (text.startsWith('<![CDATA[', start)) {
      at = after(text, ']]>', start)
      top.children.push(text.slice(start + 9, at - 3))
    } else if (text.startsWith('<?', start)) at = after(text, '?>', start)
    else if (text.startsWith('<!', start)) throw damaged()
    else {
      at = tagEnd(text, start)
      const tag = text.slice(start + 1, at - 1)
      if (tag.startsWith('/')) close(open, tag)
      else if ((elements += 1) > limits.elements)
        throw new Refusal('invalid', 'The document is far too long to be a plan.')
      else openTag(open, top, tag)
    }
  }
  const [first] = root.children.filter((child): child is Growing => typeof child !== 'string')
  if (first === undefined || open.length > 1) throw damaged()
  return first
}

function openTag(open: Growing[], top: Growing, tag: string): void {
  const empty = tag.endsWith('/')
  const space = tag.search(/[\s/]/)
  const name = space === -1 ? tag : tag.slice(0, space)
  const element = { name: withoutPrefix(name), written: space === -1 ? '' : tag.slice(space), children: [] }
  top.children.push(element)
  if (empty) return
  if (open.length > limits.depth) throw damaged()
  open.push(element)
}

function close(open: Growing[], tag: string): void {
  const closed = open.pop()
  if (closed === undefined || open.length === 0 || closed.name !== withoutPrefix(tag.slice(1).trimEnd()))
    throw damaged()
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function after(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from)
  if (end === -1) throw damaged()
  return end + sign.length
}

/** Right after the ">" that closes the tag; one inside an attribute's quotation marks does not. */
function tagEnd(text: string, start: number): number {
  let end = text.indexOf('>', start)
  let at = start
  while (end !== -1) {
    const quote = text.slice(at, end).search(/["']/)
    if (quote === -1) return end + 1
    const closing = text.indexOf(text[at + quote] ?? '"', at + quote + 1)
    if (closing === -1) break
    if (closing > end) end = text.indexOf('>', closing)
    at = closing + 1
  }
  throw damaged()
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (written, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? written
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute, whatever its prefix; null where there is none. */
export function attribute(element: XmlElement | null, name: string): string | null {
  if (element === null || element.written === '') return null
  let pattern = patterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(element.written)
  return found === null ? null : decode(found[1] ?? found[2] ?? '')
}

export function childrenOf(element: XmlElement | null): readonly XmlElement[] {
  return element === null
    ? []
    : element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return childrenOf(element).filter((child) => child.name === name)
}

/** The first element reached by following the names inwards. */
export function find(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let found = element
  for (const name of names) found = childrenOf(found).find((child) => child.name === name) ?? null
  return found
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
