import { drawBars } from './bars'
import { drawColumns } from './columns'
import { drawCourse } from './course'
import type { Drawing, Figure } from './figure'
import { fileInk, patterns, screenInk } from './ink'
import { element, escaped, wrapped } from './svg'
import { type At, line } from './words'

const width = 880

/** The drawing alone, in the screen's own colours: title, definition and date stand beside it as text. `key` is unique on the page. */
export function drawForScreen(figure: Figure, key: string): string {
  const at: At = { key, ink: screenInk }
  const { body, height } = drawn(at, figure.drawing)
  return frame(at, figure, height, body)
}

/** The whole figure as a picture of its own: title above, what is counted and as of when below. */
export function drawForFile(figure: Figure): string {
  const at: At = { key: 'figure', ink: fileInk }
  const { body, height } = drawn(at, figure.drawing)
  const margin = 36
  const below = [
    ...wrapped(`${figure.definition} ${figure.asOf}.`, 126, 5),
    ...(figure.notice === '' ? [] : wrapped(figure.notice, 126, 2)),
  ]
  const above = 62
  const whole = above + height + 24 + below.length * 19
  const picture = [
    element('rect', {
      x: -margin,
      y: -margin,
      width: width + 2 * margin,
      height: whole + 2 * margin,
      fill: at.ink.paper,
    }),
    line(figure.title, 0, 22, { size: 24, weight: 700 }),
    element('g', { transform: `translate(0 ${String(above)})` }, body),
    ...below.map((words, row) => line(words, 0, above + height + 26 + row * 19, { fill: at.ink.soft })),
  ]
  return frame(at, figure, whole, picture.join(''), margin)
}

function drawn(at: At, drawing: Drawing) {
  switch (drawing.kind) {
    case 'bars':
      return drawBars(at, width, drawing)
    case 'columns':
      return drawColumns(at, width, drawing)
    case 'course':
      return drawCourse(at, width, drawing)
  }
}

function frame(at: At, { title }: Figure, height: number, body: string, margin = 0): string {
  const box = { width: width + 2 * margin, height: height + 2 * margin }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${String(-margin)} ${String(-margin)} ${String(box.width)} ${String(box.height)}`,
      ...box,
      'font-family': at.ink.font,
      fill: at.ink.ink,
    },
    element('title', {}, escaped(title)),
    patterns(at.key, at.ink),
    body,
  )
}
