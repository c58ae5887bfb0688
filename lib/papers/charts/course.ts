import type { Drawing } from './figure'
import { element } from './svg'
import { type At, line } from './words'

type Course = Extract<Drawing, { kind: 'course' }>

const left = 54
const right = 30
const top = 44
const plot = 260

/** How far the plan has come against the time that has gone: a line with its points, and a broken line for the time. */
export function drawCourse(at: At, width: number, drawing: Course): { body: string; height: number } {
  const { from, to, today, points, lines } = drawing
  const begun = Date.parse(from)
  const whole = Math.max(1, Date.parse(to) - begun)
  const share = (day: string) => Math.min(1, Math.max(0, (Date.parse(day) - begun) / whole))
  const x = (day: string) => left + share(day) * (width - left - right)
  const y = (percent: number) => top + plot - (percent / 100) * plot
  const { ink } = at

  const ground = [0, 25, 50, 75, 100].map(
    (percent) =>
      element('path', {
        d: `M${String(left)} ${String(y(percent))}H${String(width - right)}`,
        stroke: ink.line,
        'stroke-width': 1,
      }) +
      line(`${String(percent)} %`, left - 8, y(percent) + 4, { size: 12, anchor: 'end', fill: ink.soft }),
  )
  const years = yearsBetween(from, to).map((year) =>
    line(year, x(`${year}-07-01`), top + plot + 20, { size: 12, anchor: 'middle', fill: ink.soft }),
  )
  const path = points.map(
    ({ on, percent }, place) => `${place === 0 ? 'M' : 'L'}${fixed(x(on))} ${fixed(y(percent))}`,
  )
  const heights = labelHeights(points.map(({ on, percent }) => ({ x: x(on), y: y(percent) })))
  const marked = points.map(({ on, percent, label }, place) => {
    const isLast = place === points.length - 1
    return (
      element('circle', {
        cx: x(on),
        cy: y(percent),
        r: isLast ? 6 : 5,
        fill: isLast ? ink.accent : ink.paper,
        stroke: ink.accent,
        'stroke-width': 2.5,
      }) + line(label, x(on) + 10, heights[place] ?? 0, { weight: isLast ? 600 : 400, halo: ink.paper })
    )
  })
  const now = element('path', {
    d: `M${fixed(x(today))} ${String(top)}V${String(top + plot)}`,
    stroke: ink.soft,
    'stroke-width': 1,
    'stroke-dasharray': '2 3',
  })
  return {
    body: [
      key(at, lines),
      ...ground,
      ...years,
      now,
      element('path', {
        d: `M${String(left)} ${String(y(0))}L${String(width - right)} ${String(y(100))}`,
        stroke: ink.soft,
        'stroke-width': 2,
        'stroke-dasharray': '7 5',
        fill: 'none',
      }),
      element('path', { d: path.join(''), stroke: ink.accent, 'stroke-width': 3, fill: 'none' }),
      ...marked,
    ].join(''),
    height: top + plot + 32,
  }
}

function key({ ink }: At, { course, time }: Course['lines']): string {
  const second = 60 + course.length * 7.2
  return [
    element('path', { d: 'M0 9H28', stroke: ink.accent, 'stroke-width': 3 }),
    element('circle', { cx: 14, cy: 9, r: 5, fill: ink.paper, stroke: ink.accent, 'stroke-width': 2.5 }),
    line(course, 36, 13, { fill: ink.soft }),
    element('path', {
      d: `M${fixed(second)} 9h28`,
      stroke: ink.soft,
      'stroke-width': 2,
      'stroke-dasharray': '7 5',
    }),
    line(time, second + 36, 13, { fill: ink.soft }),
  ].join('')
}

function yearsBetween(from: string, to: string): readonly string[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, place) => String(first + place))
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Each label a little below its point, and under that of the next point where the two would touch. */
function labelHeights(points: readonly { readonly x: number; readonly y: number }[]): readonly number[] {
  const heights: number[] = []
  for (const [place, point] of [...points.entries()].toReversed()) {
    const next = points[place + 1]
    const below = heights[place + 1]
    const isNear = next !== undefined && below !== undefined && next.x - point.x < 150
    heights[place] = isNear ? Math.max(point.y + 17, below + 16) : point.y + 17
  }
  return heights
}
