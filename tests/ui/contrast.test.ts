import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** WCAG 2.2, 1.4.3 and 1.4.11: words 4.5 to 1 on every ground they stand on, lines of controls 3 to 1. */
const tokens = new Map(
  [
    ...readFileSync('app/_ui/theme/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

const grounds = ['paper', 'rail', 'sunk', 'raised', 'accent-tint']
const tinted = ['slate', 'violet', 'blue', 'green', 'amber', 'red', 'accent']
const words = [
  ...['ink', 'ink-soft', 'ink-quiet', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...tinted.flatMap((ink) => [
    [ink, `${ink}-tint`],
    [ink, 'paper'],
  ]),
  ...tinted.map((ink) => ['ink', `${ink}-tint`]),
]
const lines = ['paper', 'rail', 'raised'].map((ground) => ['line-control', ground])

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string) => {
    const found = tokens.get(name)?.[scheme]
    if (found === undefined) throw new Error(`tokens.css has no ${name}.`)
    return found
  }

  test.each(words)('%s can be read on %s', (ink = '', ground = '') => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(lines)('%s can be seen on %s', (line = '', ground = '') => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(['accent-fill', 'accent-fill-strong', 'red-fill'])('white can be read on %s', (fill) => {
    expect(contrast('#ffffff', colour(fill))).toBeGreaterThanOrEqual(4.5)
  })
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
