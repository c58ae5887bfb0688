import type { Drawing } from './figure'
import { surface } from './ink'
import { element } from './svg'
import { type At, legend, line } from './words'

type Columns = Extract<Drawing, { kind: 'columns' }>

const left = 64
const top = 40
const plot = 230

/** Columns over time, with a ladder of round figures at the side. */
export function drawColumns(at: At, width: number, drawing: Columns): { body: string; height: number } {
  const { series, steps, stand, say } = drawing
  const heights = steps.map(({ values }) =>
    stand === 'stacked' ? values.reduce((whole, value) => whole + value, 0) : Math.max(0, ...values),
  )
  const rungs = ladder(Math.max(1, ...heights))
  const scale = plot / (rungs.at(-1) ?? 1)
  const base = top + plot
  const room = (width - left) / Math.max(1, steps.length)

  const ground = rungs.map((rung) => {
    const y = base - rung * scale
    return (
      element('path', {
        d: `M${String(left)} ${String(y)}H${String(width)}`,
        stroke: at.ink.line,
        'stroke-width': 1,
      }) + line(say(rung), left - 8, y + 4, { size: 12, anchor: 'end', fill: at.ink.soft })
    )
  })
  const drawn = steps.map(({ label, values }, place) => {
    const middle = left + room * (place + 0.5)
    const wide = stand === 'stacked' ? Math.min(56, room * 0.6) : Math.min(44, (room * 0.8) / series.length)
    let x = stand === 'stacked' ? middle - wide / 2 : middle - (wide * series.length) / 2
    let y = base
    const pieces = values.map((value, which) => {
      const height = value * scale
      const tone = series[which]?.tone ?? 'empty'
      const box = { x, y: stand === 'stacked' ? y - height : base - height, width: wide, height }
      const number =
        value === 0
          ? ''
          : line(
              say(value),
              x + wide / 2,
              stand === 'stacked' && height > 20 ? box.y + height / 2 + 5 : box.y - 5,
              {
                size: 12,
                anchor: 'middle',
                weight: 600,
                fill: stand === 'stacked' && height > 20 && tone === 'full' ? at.ink.paper : at.ink.ink,
                ...(tone === 'full' ? {} : { halo: at.ink.paper }),
              },
            )
      if (stand === 'stacked') y -= height
      else x += wide
      return value === 0 ? '' : surface(at, tone, box) + number
    })
    return pieces.join('') + line(label, middle, base + 20, { size: 12, anchor: 'middle', fill: at.ink.soft })
  })
  return { body: legend(at, series, 2) + ground.join('') + drawn.join(''), height: base + 30 }
}

/** Four or five round rungs up to at least the height: 0, 2, 4, 6. */
export function ladder(height: number): readonly number[] {
  const rough = height / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power)
  return Array.from({ length: Math.ceil(height / step) + 1 }, (_, rung) => rung * step)
}
