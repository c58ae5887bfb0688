import { isPlainAction, startsWithAction } from './actions'

/** At most so many places to split are offered for one line. */
const offered = 8

/**
 * Where a further measure seems to begin in a line: after a semicolon or a full stop, or after ", and", when an action
 * verb follows and the line itself began with one. Offsets into the text; empty for a line that holds one measure.
 */
export function findFurtherMeasures(text: string): readonly number[] {
  const [own = '', ...paragraphs] = text.split('\n')
  const numbers = placesAfter(own, /[;.]\s+(?=\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+\.?\s+\p{Lu})/gu)
  if (!startsWithAction(own)) return numbers.slice(0, offered)
  const sentences = placesAfter(own, /[;.]["”’)]?\s+(?=\p{L})/gu).filter((at) =>
    startsWithAction(afterJoint(own, at)),
  )
  const clauses = placesAfter(own, /,\s+(?:and|as well as|и)\s+(?=\p{L})/gu).filter((at) =>
    isFurtherClause(own, at),
  )
  const all = [...new Set([...numbers, ...sentences, ...clauses, ...furtherParagraphs(own, paragraphs)])]
  return all
    .filter((at) => at > 0 && at < text.length)
    .sort((one, other) => one - other)
    .slice(0, offered)
}

function placesAfter(text: string, boundary: RegExp): readonly number[] {
  const places: number[] = []
  for (const found of text.matchAll(boundary)) {
    places.push(found.index + found[0].length)
    if (places.length > 200) break
  }
  return places
}

/** A paragraph under the same number that begins as a measure does, after one that has come to its end. */
function furtherParagraphs(own: string, paragraphs: readonly string[]): readonly number[] {
  let at = own.length
  let before = own
  return paragraphs.flatMap((paragraph) => {
    const from = at + 1
    at = from + paragraph.length
    const isFurther = /[;.]["”’)]?(?:\s+and)?$/.test(before) && startsWithAction(paragraph)
    before = paragraph
    return isFurther ? [from] : []
  })
}

/** Without the "and" or "as well as" that ties the clause to the one before. */
function afterJoint(text: string, at: number): string {
  return text.slice(at, at + 160).replace(/^(?:and|as well as|also|и)\s+(?:also\s+)?/iu, '')
}

const objectFollows =
  /^(?:to\s+)?([\p{L}-]{2,24})\s+(?:an?|the|its|their|joint|regular|annual|new|more|cooperation|[\p{L}-]{4,})\b/iu

/**
 * "..., and establish a network" is a second measure unless the verbs form one list ("strengthen, deepen, and promote")
 * or tell a purpose ("to prevent fraud, and protect consumers").
 */
function isFurtherClause(text: string, at: number): boolean {
  const found = objectFollows.exec(text.slice(at, at + 120))
  if (found === null || !isPlainAction(found[1] ?? '')) return false
  const before = text.slice(Math.max(0, at - 400), at)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  if (!/[^,;.]\s+[^,]{3,},\s+(?:and|as well as|и)\s+$/u.test(clause)) return false
  return !/\s(?:to|can|will|shall|that|which|help|thereby)\s+(?:[a-z]+ly\s+)?[a-z]+/i.test(
    clause.replace(/^.{0,12}/, ''),
  )
}
