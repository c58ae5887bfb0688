import { type Tone, tones } from './figure'
import { element } from './svg'

/** What a chart is drawn with: names of the screen's own colours, or colours as such for a file. */
export type Ink = {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly accent: string
  readonly font: string
  readonly tones: Readonly<Record<Tone, { readonly ground: string; readonly mark: string }>>
}

/** Follows the reader's scheme; the names are those of the house's tokens. */
export const screenInk: Ink = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  font: 'var(--font-ui)',
  tones: {
    full: { ground: 'var(--green)', mark: 'var(--green)' },
    most: { ground: 'var(--blue-tint)', mark: 'var(--blue)' },
    half: { ground: 'var(--amber-tint)', mark: 'var(--amber)' },
    empty: { ground: 'var(--paper)', mark: 'var(--line-control)' },
    struck: { ground: 'var(--sunk)', mark: 'var(--line-control)' },
  },
}

/** For a file: dark on white, in the letters of the papers. */
export const fileInk: Ink = {
  paper: '#ffffff',
  ink: '#1d1b18',
  soft: '#56524a',
  line: '#d9d4c9',
  accent: '#0e5a5b',
  font: 'Noto Serif, serif',
  tones: {
    full: { ground: '#256b3d', mark: '#256b3d' },
    most: { ground: '#e5eefa', mark: '#1d56a6' },
    half: { ground: '#fbf0d9', mark: '#7d5200' },
    empty: { ground: '#ffffff', mark: '#8c8577' },
    struck: { ground: '#f0ede6', mark: '#8c8577' },
  },
}

const marks: Readonly<Record<Tone, (colour: string) => string>> = {
  full: () => '',
  most: (stroke) =>
    element('path', { d: 'M-2 10 10-2M-2 2 2-2M6 10l4-4', stroke, 'stroke-width': 2, fill: 'none' }),
  half: (fill) =>
    element('circle', { cx: 2, cy: 2, r: 1.4, fill }) + element('circle', { cx: 6, cy: 6, r: 1.4, fill }),
  empty: () => '',
  struck: (stroke) => element('path', { d: 'M0 0 8 8M0 8 8 0', stroke, 'stroke-width': 1, fill: 'none' }),
}

/** The patterns of a chart; `key` keeps those of two charts on one page apart. */
export function patterns(key: string, ink: Ink): string {
  const each = tones.map((tone) =>
    element(
      'pattern',
      { id: `${key}-${tone}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 8, height: 8, fill: ink.tones[tone].ground }),
      marks[tone](ink.tones[tone].mark),
    ),
  )
  return element('defs', {}, ...each)
}

/** A surface with the pattern of its tone and an edge in its colour. */
export function surface(
  at: { readonly key: string; readonly ink: Ink },
  tone: Tone,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  return element('rect', {
    ...box,
    fill: `url(#${at.key}-${tone})`,
    stroke: at.ink.tones[tone].mark,
    'stroke-width': 1,
  })
}
