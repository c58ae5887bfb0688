import type { Leaf } from './leaf'

/** What a long table is made of: leaves that are drawn, and for those that are not one gap of their height. */
type Piece<Row, L> =
  | { readonly is: 'gap'; readonly key: string; readonly folded: readonly L[] }
  | {
      readonly is: 'leaf'
      readonly key: string
      readonly leaf: L
      /** The row above its first. */
      readonly before: Row | undefined
      /** The number of its first row, where that is known. */
      readonly first: number | null
    }

export function piecesOf<Row, L extends Leaf<Row>>(
  leaves: readonly L[],
  isDrawn: (leaf: L) => boolean,
): readonly Piece<Row, L>[] {
  const pieces: Piece<Row, L>[] = []
  let above: Row | undefined
  let met = leaves[0]?.before ?? null
  for (const leaf of leaves) {
    const key = leaf.start ?? ''
    const open = pieces.at(-1)
    if (isDrawn(leaf)) {
      pieces.push({ is: 'leaf', key, leaf, before: above, first: met === null ? null : met + 1 })
    } else if (open?.is === 'gap') pieces[pieces.length - 1] = { ...open, folded: [...open.folded, leaf] }
    else pieces.push({ is: 'gap', key: `gap ${key}`, folded: [leaf] })
    above = leaf.rows.at(-1) ?? above
    met = met === null ? null : met + leaf.rows.length
  }
  return pieces
}
