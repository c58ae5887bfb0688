import { linkAddress, printable, printableLine } from '@/lib/papers/letters'
import { type Paper, type Run } from '@/lib/papers/paper'
import { languageOf, scriptPieces } from '@/lib/papers/scripts'

/** A part of a paper as the template takes it: cut into lines and languages, counted, with nothing left to decide. */
export type Sheet = Readonly<Record<string, unknown>>

type In = { readonly paper: Paper }

/** A line of text, cut where the language changes; null is the paper's own. */
type Line = readonly { readonly text: string; readonly language: string | null }[]

/** The typesetter knows languages by two or three small letters. */
export function tongueOf(language: string): { tongue: string; region: string | null } {
  const [tongue = '', region = ''] = language.split('-')
  return {
    tongue: /^[a-z]{2,3}$/i.test(tongue) ? tongue.toLowerCase() : 'en',
    region: /^[a-z]{2}$/i.test(region) ? region.toUpperCase() : null,
  }
}

function lineOf(line: string, language: string): Line {
  const own = tongueOf(language).tongue
  return scriptPieces(line).map((piece) => {
    const { tongue } = tongueOf(languageOf(piece.script, language))
    return { text: piece.text, language: tongue === own ? null : tongue }
  })
}

export const linesOf = (text: string, { paper }: In): Line[] =>
  printable(text)
    .split('\n')
    .map((line) => lineOf(line, paper.language))

export const oneLine = (text: string, place: In): Line[] => {
  const line = printableLine(text)
  return line === '' ? [] : linesOf(line, place)
}

const isPlain = (run: Run): boolean =>
  run.kind === 'text' && Object.keys(run).every((key) => key === 'kind' || key === 'text')

/** A plain run on one line in the paper's own language is a mere string. */
export function runOf(run: Run, place: In): Sheet | string {
  const lines = linesOf(run.text, place)
  const [piece, another] = lines.length === 1 ? (lines[0] ?? []) : []
  if (isPlain(run) && piece?.language === null && another === undefined) return piece.text
  return dressed(run, lines)
}

function dressed(run: Run, lines: readonly Line[]): Sheet {
  if (run.kind === 'mark') return { kind: 'mark', lines }
  if (run.kind === 'status') return { kind: 'status', lines, filling: run.filling }
  return {
    kind: 'text',
    lines,
    bold: run.bold === true,
    italic: run.italic === true,
    underline: run.underline === true,
    strike: run.strike === true,
    change: run.change ?? null,
    address: run.address === undefined ? null : linkAddress(run.address),
  }
}

export const runsOf = (runs: readonly Run[], place: In) =>
  runs.filter((run) => printable(run.text) !== '').map((run) => runOf(run, place))
