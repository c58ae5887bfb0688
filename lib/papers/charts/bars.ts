import type { Drawing } from './figure'
import { surface } from './ink'
import { element, wrapped } from './svg'
import { type At, legend, line } from './words'

type Bars = Extract<Drawing, { kind: 'bars' }>

const labelWidth = 250
const endWidth = 120
const rowHeight = 44

/** Bars made up of their series, each as long as its row is large against the largest. */
export function drawBars(at: At, width: number, { series, rows }: Bars): { body: string; height: number } {
  const largest = Math.max(1, ...rows.map(({ values }) => sum(values)))
  const scale = (width - labelWidth - endWidth) / largest
  const top = 34
  const drawn = rows.map(({ label, values, end }, place) => {
    const y = top + place * rowHeight
    const words = wrapped(label, 34, 2)
    const first = y + (words.length === 1 ? 21 : 13)
    let x = labelWidth
    const pieces = values.map((value, which) => {
      const tone = series[which]?.tone ?? 'empty'
      const box = { x, y: y + 4, width: value * scale, height: 24 }
      x += box.width
      if (value === 0) return ''
      const number =
        box.width < 16
          ? ''
          : line(String(value), box.x + box.width / 2, y + 21, {
              anchor: 'middle',
              weight: 600,
              fill: tone === 'full' ? at.ink.paper : at.ink.ink,
              ...(tone === 'full' ? {} : { halo: at.ink.tones[tone].ground }),
            })
      return surface(at, tone, box) + number
    })
    return [
      ...words.map((each, row) => line(each, labelWidth - 12, first + row * 16, { anchor: 'end' })),
      ...pieces,
      line(end, x + 10, y + 21, { weight: 600 }),
    ].join('')
  })
  const axis = element('path', {
    d: `M${String(labelWidth)} ${String(top - 2)}V${String(top + rows.length * rowHeight - 6)}`,
    stroke: at.ink.soft,
    'stroke-width': 1,
  })
  return { body: legend(at, series, 2) + drawn.join('') + axis, height: top + rows.length * rowHeight }
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0)
}
