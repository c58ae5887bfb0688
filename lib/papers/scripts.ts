/** Writing systems that a word processor treats differently; all that is not told apart is set as Latin. */
export type Script = 'latin' | 'cyrillic' | 'khmer' | 'thai' | 'lao' | 'burmese' | 'arabic' | 'hebrew'

export type ScriptPiece = { readonly script: Script; readonly text: string }

const letters: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['khmer', /\p{Script=Khmer}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['thai', /\p{Script=Thai}/u],
  ['lao', /\p{Script=Lao}/u],
  ['burmese', /\p{Script=Myanmar}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
]

const beyondLatin = /[^\u{0}-\u{24f}\u{2000}-\u{206f}]/u
const neutral = /[\p{Script=Common}\p{Script=Inherited}]/u

function scriptOf(letter: string): Script | null {
  if (neutral.test(letter)) return null
  return letters.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'latin'
}

/** Cuts text where the writing system changes; spaces, digits and signs stay with what stands before them. */
export function scriptPieces(text: string): ScriptPiece[] {
  if (text === '') return []
  if (!beyondLatin.test(text)) return [{ script: 'latin', text }]
  const pieces: { script: Script | null; text: string }[] = []
  for (const letter of text) {
    const script = scriptOf(letter)
    const last = pieces.at(-1)
    if (last === undefined) {
      pieces.push({ script, text: letter })
      continue
    }
    if (script === null || last.script === null || script === last.script) {
      last.text += letter
      last.script ??= script
      continue
    }
    pieces.push({ script, text: letter })
  }
  return pieces.map(({ script, text: cut }) => ({ script: script ?? 'latin', text: cut }))
}

const languages: Readonly<Record<Script, string>> = {
  latin: 'en-GB',
  cyrillic: 'ru-RU',
  khmer: 'km-KH',
  thai: 'th-TH',
  lao: 'lo-LA',
  burmese: 'my-MM',
  arabic: 'ar-SA',
  hebrew: 'he-IL',
}

const writtenIn: Readonly<Record<string, Script>> = {
  ru: 'cyrillic',
  uk: 'cyrillic',
  be: 'cyrillic',
  km: 'khmer',
  th: 'thai',
  lo: 'lao',
  my: 'burmese',
  ar: 'arabic',
  he: 'hebrew',
}

/** The language that words in a script are taken to be in, within a paper of the given language. */
export const languageOf = (script: Script, paperLanguage: string): string =>
  (writtenIn[paperLanguage.slice(0, 2).toLowerCase()] ?? 'latin') === script
    ? paperLanguage
    : languages[script]
