import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { linkAddress, printable } from '@/lib/papers/letters'
import { type Filling, type Run, type TextRun as Text } from '@/lib/papers/paper'
import { khmerFont } from '@/lib/papers/print-docx/fonts'
import { type Setting } from '@/lib/papers/print-docx/setting'
import { languageOf, type Script, scriptPieces } from '@/lib/papers/scripts'

const rightToLeft: readonly Script[] = ['arabic', 'hebrew']

function dressOf(script: Script, language: string): Partial<IRunOptions> {
  const tongue = languageOf(script, language)
  if (script === 'latin') return tongue === language ? {} : { language: { value: tongue } }
  if (script === 'cyrillic') return { language: { value: tongue } }
  const complex = {
    rightToLeft: rightToLeft.includes(script),
    language: { value: tongue, bidirectional: tongue },
  }
  if (script !== 'khmer') return complex
  return { ...complex, font: { ascii: khmerFont, hAnsi: khmerFont, cs: khmerFont, eastAsia: khmerFont } }
}

/** One run per writing system and line. */
function cut(text: string, dress: Partial<IRunOptions>, setting: Setting): IRunOptions[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index): IRunOptions[] => {
      const pieces = scriptPieces(line)
      const first = index === 0 ? {} : { break: 1 }
      if (pieces.length === 0) return index === 0 ? [] : [{ ...dress, ...first }]
      return pieces.map((piece, place) => ({
        ...dress,
        ...dressOf(piece.script, setting.paper.language),
        ...(place === 0 && first),
        text: piece.text,
      }))
    })
}

const emphasis = (run: Text): Partial<IRunOptions> => ({
  ...(run.bold === true && { bold: true }),
  ...(run.italic === true && { italics: true }),
  ...(run.underline === true && { underline: {} }),
  ...(run.strike === true && { strike: true }),
})

/** Changes are Word's own tracked changes, so that they can be accepted or rejected there; their author is the house. */
function changed(run: Text, options: IRunOptions, setting: Setting): ParagraphChild {
  if (run.change === undefined) return new TextRun(options)
  setting.counts.changes += 1
  const change = { ...options, id: setting.counts.changes, author: 'Cochair', date: setting.changedAt }
  return run.change === 'inserted' ? new InsertedTextRun(change) : new DeletedTextRun(change)
}

function textChildren(run: Text, setting: Setting): ParagraphChild[] {
  const address = run.address === undefined ? null : linkAddress(run.address)
  const dress = { ...emphasis(run), ...(address !== null && { style: 'Hyperlink' }) }
  const children = cut(run.text, dress, setting).map((options) => changed(run, options, setting))
  return address === null || children.length === 0
    ? children
    : [new ExternalHyperlink({ children, link: address })]
}

const signs: Readonly<Record<Filling, string>> = { empty: '○', half: '◑', most: '◕', full: '●', struck: '⊘' }
const signFont = 'Segoe UI Symbol'

export const styled = (text: string, dress: Partial<IRunOptions>, setting: Setting): TextRun[] =>
  cut(text, dress, setting).map((options) => new TextRun(options))

function childrenOf(run: Run, setting: Setting): ParagraphChild[] {
  if (run.kind === 'mark') return styled(`(${run.text})`, { style: 'Marking' }, setting)
  if (run.kind === 'text') return textChildren(run, setting)
  return [
    new TextRun({
      text: signs[run.filling],
      style: 'StatusSign',
      font: { ascii: signFont, hAnsi: signFont, cs: signFont, eastAsia: signFont },
    }),
    ...styled(`\u{a0}${run.text}`, { strike: run.filling === 'struck' }, setting),
  ]
}

export const paragraphChildren = (runs: readonly Run[], setting: Setting): ParagraphChild[] =>
  runs.flatMap((run) => childrenOf(run, setting))
