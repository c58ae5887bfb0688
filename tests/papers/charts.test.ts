import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladder } from '@/lib/papers/charts/columns'
import { drawForFile, drawForScreen } from '@/lib/papers/charts/draw'
import type { Drawing, Figure } from '@/lib/papers/charts/figure'
import { printPng } from '@/lib/papers/charts/print-png'

const drawings: Record<Drawing['kind'], Drawing> = {
  bars: {
    kind: 'bars',
    series: [
      { label: 'Completed', tone: 'full' },
      { label: 'Not started', tone: 'empty' },
    ],
    rows: [
      {
        label: '1 Political & <security> cooperation of a long name that has to break',
        values: [3, 4],
        end: '43 %',
      },
      { label: '2 Nothing', values: [0, 0], end: '0 %' },
    ],
  },
  columns: {
    kind: 'columns',
    stand: 'side by side',
    series: [{ label: 'In', tone: 'most' }],
    steps: [{ label: '2022', values: [1_500_000] }],
    say: (value) => `${String(value / 1_000_000)} m`,
  },
  course: {
    kind: 'course',
    from: '2021-01-01',
    to: '2025-12-31',
    today: '2023-03-20',
    points: [
      { on: '2021-10-28', percent: 0, label: 'Adoption' },
      { on: '2023-03-20', percent: 41, label: 'Now, 41 %' },
    ],
    lines: { course: 'Addressed', time: 'Time gone' },
  },
}

const figure = (drawing: Drawing, words = 'Progress & “more” <of it>'): Figure => ({
  title: words,
  definition: words,
  asOf: 'As of 20 March 2023',
  notice: 'Illustrative.',
  table: { columns: ['Name', 'Value'], rows: [] },
  drawing,
})

describe.each(Object.entries(drawings))('a chart of %s', (_kind, drawing) => {
  test('is well-formed for the screen and for a file, whatever its words', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const clean = words.replace(/[^\P{C}]/gu, '')
        for (const svg of [drawForFile(figure(drawing, clean)), drawForScreen(figure(drawing, clean), 'k')])
          expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
      }),
      { numRuns: 50 },
    )
  })

  test('says in the file what is counted, as of when, and that it is illustrative', () => {
    const svg = drawForFile(figure(drawing, 'Plain words'))
    for (const words of ['Plain words', 'As of 20 March 2023', 'Illustrative.']) expect(svg).toContain(words)
    expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined/)
  })

  test('follows the scheme on the screen', () => {
    expect(drawForScreen(figure(drawing), 'k')).toContain('var(--ink)')
  })

  test('is printed as a PNG of a slide’s width', () => {
    const png = printPng(drawForFile(figure(drawing)))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1920)
  })
})

test('the ladder beside columns has round rungs and reaches over the highest', () => {
  expect(ladder(1)).toEqual([0, 1])
  expect(ladder(7)).toEqual([0, 2, 4, 6, 8])
  expect(ladder(1_500_000)).toEqual([0, 500_000, 1_000_000, 1_500_000])
})
