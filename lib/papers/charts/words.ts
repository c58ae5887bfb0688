import type { Series } from './figure'
import { type Ink, surface } from './ink'
import { element, escaped } from './svg'

export type At = { readonly key: string; readonly ink: Ink }

type Manner = {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: number
  readonly fill?: string
  /** A border in the colour of the paper, for words over a surface. */
  readonly halo?: string
}

/** A line of words; y is its base line. */
export function line(words: string, x: number, y: number, manner: Manner = {}): string {
  const { size = 13, anchor, weight, fill, halo } = manner
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'text-anchor': anchor,
      'font-weight': weight,
      fill,
      stroke: halo,
      'stroke-width': halo === undefined ? undefined : 3.5,
      'stroke-linejoin': halo === undefined ? undefined : 'round',
      'paint-order': halo === undefined ? undefined : 'stroke',
    },
    escaped(words),
  )
}

/** What each pattern means, in a row; so high as it says. */
export function legend(at: At, series: readonly Series[], y: number): string {
  let x = 0
  return series
    .map(({ label, tone }) => {
      const swatch = surface(at, tone, { x: x + 0.5, y: y + 0.5, width: 20, height: 13 })
      const said = line(label, x + 28, y + 12, { fill: at.ink.soft })
      x += 52 + label.length * 7.2
      return swatch + said
    })
    .join('')
}
