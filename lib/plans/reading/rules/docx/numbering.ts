import { type XmlElement, attribute, childrenNamed, find } from '../xml'
import { formatNumber } from './number-formats'
import type { Styles } from './styles'

type Level = {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The level whose use makes this one begin again: by default any above; 0 for never. */
  readonly restart: number | null
  readonly legal: boolean
  readonly style: string | null
}

type List = {
  /** Lists of the same abstract number count on together. */
  readonly abstract: string
  readonly levels: readonly Level[]
  readonly startsAgain: ReadonlyMap<number, number>
}

/** The automatic number of a paragraph, as Word prints it. */
export type AutomaticNumber = {
  readonly text: string
  readonly bullet: boolean
  readonly list: string
  readonly level: number
}

export type Numbering = {
  /** Counts the paragraph and returns its number; null when the list is unknown or the paragraph is taken out of it. */
  readonly count: (numId: string, level: number | null, style: string | null) => AutomaticNumber | null
}

/** Word has nine levels. */
const levels = 9

/** Counts automatic numbers as Word does: per list, level by level, with restarts and overrides. */
export function readNumbering(part: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(part, styles)
  const counters = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()
  return {
    count: (numId, asked, style) => {
      const list = lists.get(numId)
      if (list === undefined) return null
      const linked = asked ?? list.levels.findIndex((level) => level.style !== null && level.style === style)
      const at = Math.min(Math.max(linked, 0), levels - 1)
      const level = list.levels[at]
      if (level === undefined) return null
      const counter = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counter)
      advance(counter, list, at, takeFirst(used, `${numId} ${String(at)}`))
      return {
        text: print(counter, list, at),
        bullet: level.format === 'bullet',
        list: list.abstract,
        level: at,
      }
    },
  }
}

function takeFirst(used: Set<string>, name: string): 'first' | 'later' {
  if (used.has(name)) return 'later'
  used.add(name)
  return 'first'
}

function advance(counter: (number | undefined)[], list: List, at: number, use: 'first' | 'later'): void {
  const again = use === 'first' ? list.startsAgain.get(at) : undefined
  const before = counter[at]
  const start = list.startsAgain.get(at) ?? list.levels[at]?.start ?? 1
  counter[at] = again ?? (before === undefined ? start : before + 1)
  for (let above = 0; above < at; above += 1) counter[above] ??= list.levels[above]?.start ?? 1
  for (let below = at + 1; below < levels; below += 1) {
    const restart = list.levels[below]?.restart ?? null
    if (restart === null || (restart > 0 && at < restart)) counter[below] = undefined
  }
}

/** "%1.%2." with each level's counter in that level's format. */
function print(counter: readonly (number | undefined)[], list: List, at: number): string {
  const own = list.levels[at]
  if (own === undefined || own.format === 'bullet') return ''
  return own.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const level = list.levels[Number(digit) - 1]
      const value = counter[Number(digit) - 1] ?? level?.start ?? 1
      return formatNumber(
        value,
        own.legal && level?.format !== 'none' ? 'decimal' : (level?.format ?? 'decimal'),
      )
    })
    .trim()
}

function readLists(part: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenNamed(part, 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one] as const),
  )
  const numbers = childrenNamed(part, 'num')
  const abstractOf = (numId: string) => {
    const number = numbers.find((one) => attribute(one, 'numId') === numId)
    return number === undefined ? null : attribute(find(number, 'abstractNumId'), 'val')
  }
  return new Map(
    numbers.slice(0, 5_000).map((number) => {
      const id = attribute(find(number, 'abstractNumId'), 'val') ?? ''
      const abstract = followStyleLink(id, abstracts, styles, abstractOf)
      return [attribute(number, 'numId') ?? '', readList(number, abstract, abstracts.get(abstract) ?? null)]
    }),
  )
}

/** A list may only name a numbering style, whose own list then has the levels. */
function followStyleLink(
  id: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: Styles,
  abstractOf: (numId: string) => string | null,
): string {
  const link = attribute(find(abstracts.get(id) ?? null, 'numStyleLink'), 'val')
  const numId = link === null ? null : (styles.get(link)?.numId ?? null)
  return (numId === null ? null : abstractOf(numId)) ?? id
}

function readList(number: XmlElement, abstract: string, element: XmlElement | null): List {
  const written: Level[] = []
  for (const level of childrenNamed(element, 'lvl')) written[levelOf(level)] = readLevel(level)
  const startsAgain = new Map<number, number>()
  for (const override of childrenNamed(number, 'lvlOverride')) {
    const own = find(override, 'lvl')
    if (own !== null) written[levelOf(override)] = readLevel(own)
    const start = attribute(find(override, 'startOverride'), 'val')
    if (start !== null) startsAgain.set(levelOf(override), wholeNumber(start, 1))
  }
  const plain: Level = { format: 'none', text: '', start: 1, restart: null, legal: false, style: null }
  return { abstract, levels: Array.from({ length: levels }, (_, at) => written[at] ?? plain), startsAgain }
}

function levelOf(element: XmlElement): number {
  return Math.min(Math.max(wholeNumber(attribute(element, 'ilvl'), 0), 0), levels - 1)
}

function readLevel(level: XmlElement): Level {
  const restart = attribute(find(level, 'lvlRestart'), 'val')
  const legal = find(level, 'isLgl')
  return {
    format: attribute(find(level, 'numFmt'), 'val') ?? 'decimal',
    text: attribute(find(level, 'lvlText'), 'val') ?? '',
    start: wholeNumber(attribute(find(level, 'start'), 'val'), 1),
    restart: restart === null ? null : wholeNumber(restart, 0),
    legal: legal !== null && !['0', 'false'].includes(attribute(legal, 'val') ?? '1'),
    style: attribute(find(level, 'pStyle'), 'val'),
  }
}

function wholeNumber(written: string | null, otherwise: number): number {
  const value = Number(written ?? otherwise)
  return Number.isInteger(value) && Math.abs(value) < 100_000 ? value : otherwise
}
