/** Puts together what a line break has torn apart, without inventing or losing a hyphen where the text can tell. */

/** How lines were broken: a typist breaks words only where they have a hyphen, a typesetter anywhere. */
export type Breaking = 'typed' | 'set'

/** Words of the source as they stand within lines, in lower case, to decide about a hyphen at a line's end. */
export type Vocabulary = { readonly words: ReadonlySet<string>; readonly breaking: Breaking }

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

export function gatherVocabulary(texts: readonly string[], breaking: Breaking): Vocabulary {
  if (!texts.some((text) => /\p{L}-$/u.test(text))) return { words: new Set(), breaking }
  const words = new Set<string>()
  texts.forEach((text, at) => {
    const found = text.match(word) ?? []
    const isTorn = (one: string | undefined) => one !== undefined && /\p{L}-$/u.test(one)
    const whole = found.slice(isTorn(texts[at - 1]) ? 1 : 0, isTorn(text) ? -1 : undefined)
    for (const one of whole) words.add(one.toLowerCase())
  })
  return { words, breaking }
}

/** First halves of compounds that are no syllables of a longer word. */
const keepsHyphen =
  /^(?:long|short|medium|mid|socio|cross|self|well|high|low|people|public|private|large|small|fact|capacity|peer|vice|decision|policy|science|two|three|four|full|evidence|results?|rules?|time|user|climate|cyber|border|south|north|east|west)$/i

/** Ends of words that are no words themselves: "invest-" and "ment" are one word, whoever broke it. */
const isSyllable =
  /^(?:ments?|[sct]?ions?|\w{1,4}tions?|\w{0,3}tional|isms?|ings?|[il]?ties|[il]?ty|[ae]nces?|ness|[ai]bility|[ai]ble|tures?|tives?|i?cal|i?cally|ally|ly|ous|ary|ists?|ed|ers?|ies|i?zations?|i?sations?|opment|ernments?|mental)$/i

/** Joins the texts of wrapped lines with one space, or with none where a word or a slash was broken. */
export function joinWraps(texts: readonly string[], vocabulary: Vocabulary): string {
  const pieces: string[] = []
  for (const text of texts) {
    const before = pieces.at(-1)
    if (before === undefined) {
      pieces.push(text)
    } else if (/\p{L}\u00ad$/u.test(before)) {
      pieces[pieces.length - 1] = before.slice(0, -1)
      pieces.push(text)
    } else if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(text)) {
      if (!isTrueHyphen(before, text, vocabulary)) pieces[pieces.length - 1] = before.slice(0, -1)
      pieces.push(text)
    } else if (/\p{L}\/$|\p{Nd}[–-]$/u.test(before)) {
      pieces.push(text)
    } else {
      pieces.push(' ', text)
    }
  }
  return tidy(pieces.join(''))
}

function isTrueHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(after)) return true
  const first = (/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-$/u.exec(before.slice(-60))?.[0] ?? '').slice(0, -1)
  const second = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(after.slice(0, 60))?.[0] ?? ''
  const { words, breaking } = vocabulary
  if (words.has(`${first}-${second}`.toLowerCase())) return true
  if (words.has(`${first}${second}`.toLowerCase())) return false
  if (keepsHyphen.test(first)) return true
  if (isSyllable.test(second)) return false
  if (breaking === 'typed') return true
  return words.has(first.toLowerCase()) && words.has(second.toLowerCase())
}

/** One space between words, none of the signs nobody sees, save the word breaks of Khmer, Thai, Lao and Burmese. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u2060\ufeff]|(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
}
