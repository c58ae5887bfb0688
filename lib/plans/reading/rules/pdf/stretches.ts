import { numberKind, usualKind } from '../table/sorting'
import { readLabel } from '../text/label'
import type { Piece } from './split-rows'

/** The words of a line, and whether a page begins with it. */
export type RowLine = { readonly pieces: readonly Piece[]; readonly isBreak: boolean }

/** Lines between two titles or page ends, with the title above them. */
export type Stretch = {
  readonly title: readonly Piece[] | null
  readonly lines: RowLine[]
  readonly isPage: boolean
}

export function stretchesOf(lines: readonly RowLine[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const usual = usualKind(lines.flatMap(({ pieces }) => pieces.filter(isNumber).map(({ text }) => text)))
  for (const line of lines) {
    const isTitle = titles(line, usual)
    if (isTitle) stretches.push({ title: line.pieces, lines: [], isPage: false })
    else if (line.isBreak && stretches.length > 0)
      stretches.push({ title: null, lines: [line], isPage: true })
    else if (stretches.length === 0) stretches.push({ title: null, lines: [line], isPage: false })
    else stretches.at(-1)?.lines.push(line)
  }
  return stretches
}

/** A text over several columns, one with its number in the first, or one beside a number that is not of the lines' kind. */
function titles({ pieces: [piece, other, third] }: RowLine, usual: string | null): boolean {
  if (piece === undefined || third !== undefined || piece.first !== 0) return false
  if (other !== undefined) return other.first === 1 && isNumber(piece) && numberKind(piece.text) !== usual
  return piece.last > 0 || (readLabel(piece.text)?.rest ?? '') !== ''
}

export function isNumber(piece: Piece): boolean {
  return piece.first === 0 && readLabel(piece.text)?.rest === ''
}

export function hasNumber({ pieces }: RowLine): boolean {
  return pieces.some(isNumber)
}
