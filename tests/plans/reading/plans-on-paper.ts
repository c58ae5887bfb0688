import fc from 'fast-check'

/** A plan as its authors had it in mind, before it was put on paper in some style. */
export type MeantPlan = readonly { readonly title: string; readonly sections: readonly MeantSection[] }[]
type MeantSection = { readonly title: string; readonly lines: readonly string[] }

const verbs = [
  'Strengthen',
  'Promote',
  'Hold',
  'Organise',
  'Encourage',
  'Explore',
  'Convene',
  'Develop',
  'Train',
  'Publish',
]
const words =
  'regular seminars of experts on customs procedures with ASEAN Member States and the Partner in 2023 under Article 5 a well-balanced approach (including small enterprises) to i.e. digital trade, at 0.75 per cent of GDP between Phnom Penh and Kazan for young farmers by December 2024 as appropriate'
const titleWords =
  'Political Security Dialogue Trade Energy Cooperation Legal Affairs Tourism Food Education Health Transport'

const sentence = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.array(fc.constantFrom(...words.split(' ')), { minLength: 3, maxLength: 40 }),
    fc.constantFrom('agencies', 'programmes', 'exchanges'),
  )
  .map(([verb, middle, last]) => `${verb} ${middle.join(' ')} ${last}`)

const title = fc
  .uniqueArray(fc.constantFrom(...titleWords.split(' ')), { minLength: 1, maxLength: 5 })
  .map((chosen) => chosen.join(' '))

const section = fc.record({ title, lines: fc.array(sentence, { minLength: 1, maxLength: 11 }) })
const part = fc.record({ title, sections: fc.array(section, { minLength: 1, maxLength: 4 }) })
export const meantPlan: fc.Arbitrary<MeantPlan> = fc.array(part, { minLength: 1, maxLength: 4 })

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const letters = 'abcdefghijklmnopqrstuvwxyz'

type Position = {
  readonly part: number
  readonly section: number
  readonly line: number
  readonly run: number
}

/** How a style prints each level, and how the line's reference is then composed. */
export type Style = {
  readonly name: string
  readonly part: (at: Position) => string
  /** Null for a style without a middle level. */
  readonly section: ((at: Position) => string) | null
  readonly line: (at: Position) => string
  readonly reference: (at: Position) => string
  readonly apart: boolean
}

const plainReference = (at: Position) => `${at.part}.${at.section}.${at.line}`

export const styles: readonly Style[] = [
  style(
    'three decimal levels',
    (at) => `${at.part}.`,
    (at) => `${at.part}.${at.section}.`,
    (at) => `${plainReference(at)}.`,
    plainReference,
  ),
  style(
    'decimal levels without the last dot',
    (at) => `${at.part}.`,
    (at) => `${at.part}.${at.section}`,
    plainReference,
    plainReference,
  ),
  {
    ...style(
      'numbers on their own lines',
      (at) => `${at.part}.`,
      (at) => `${at.part}.${at.section}.`,
      (at) => `${plainReference(at)}.`,
      plainReference,
    ),
    apart: true,
  },
  style(
    'letters in brackets',
    (at) => `${at.part}.`,
    (at) => `${at.part}.${at.section}.`,
    (at) => `(${letters[at.line - 1] ?? ''})`,
    (at) => `${at.part}.${at.section}(${letters[at.line - 1] ?? ''})`,
  ),
  style(
    'Roman parts and one run',
    (at) => `${roman[at.part - 1] ?? ''}.`,
    null,
    (at) => `${at.run}.`,
    (at) => `${roman[at.part - 1] ?? ''}.${at.run}`,
  ),
  style(
    'lists that restart',
    (at) => `${at.part}.`,
    (at) => `${at.part}.${at.section}.`,
    (at) => `${at.line}.`,
    plainReference,
  ),
  style(
    'letters, numbers and decimals',
    (at) => `${letters[at.part - 1]?.toUpperCase() ?? ''}.`,
    (at) => `${at.section}.`,
    (at) => `${at.section}.${at.line}`,
    (at) => `${letters[at.part - 1]?.toUpperCase() ?? ''}.${at.section}.${at.line}`,
  ),
  style(
    'Roman, letters, numbers',
    (at) => `${roman[at.part - 1] ?? ''}.`,
    (at) => `${letters[at.section - 1]?.toUpperCase() ?? ''}.`,
    (at) => `${at.line}.`,
    (at) => `${roman[at.part - 1] ?? ''}.${letters[at.section - 1]?.toUpperCase() ?? ''}.${at.line}`,
  ),
  style(
    'parts by name',
    (at) => `PART ${roman[at.part - 1] ?? ''} –`,
    (at) => `${at.section}.`,
    (at) => `(${letters[at.line - 1] ?? ''})`,
    (at) => `${roman[at.part - 1] ?? ''}.${at.section}(${letters[at.line - 1] ?? ''})`,
  ),
]

function style(
  name: string,
  part: Style['part'],
  section: Style['section'],
  line: Style['line'],
  reference: Style['reference'],
): Style {
  return { name, part, section, line, reference, apart: false }
}

/** What the reader should find: references, titles and texts, level by level. Tells each printed paragraph on the way. */
export function expected(
  plan: MeantPlan,
  printed: Style,
  tell: (paragraph: string) => void = () => undefined,
): readonly string[] {
  return walk(plan, printed, (level, number, at, text) => {
    tell(`${number} ${text}`)
    if (level === 'line') return [`- ${printed.reference(at)} ${text}`]
    return [`${level === 'part' ? '#' : '##'} ${text}`]
  })
}

export type Layout = {
  readonly width: number
  readonly indent: number
  readonly blank: boolean
  readonly capitals: boolean
  readonly pageLength: number
  readonly footer: number
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 36, max: 110 }),
  indent: fc.integer({ min: 0, max: 6 }),
  blank: fc.boolean(),
  capitals: fc.boolean(),
  pageLength: fc.integer({ min: 12, max: 60 }),
  footer: fc.integer({ min: 0, max: 3 }),
})

/** Puts the plan on pages: numbers, hard wraps, a header above and a page number below each page. */
export function putOnPaper(plan: MeantPlan, printed: Style, how: Layout): string {
  const lines = walk(plan, printed, (level, number, _at, text) => {
    const shown = level === 'part' && how.capitals ? text.toUpperCase() : text
    const own = printed.apart
      ? [number, ...wrap(shown, how.width, 0)]
      : wrap(`${number} ${shown}`, how.width, level === 'line' ? how.indent : 0)
    return how.blank ? [...own, ''] : own
  })
  return paginate(lines, how)
}

function walk(
  plan: MeantPlan,
  printed: Style,
  tell: (level: 'part' | 'section' | 'line', number: string, at: Position, text: string) => readonly string[],
): readonly string[] {
  let run = 0
  return plan.flatMap((part, p) => {
    const onPart = { part: p + 1, section: 0, line: 0, run }
    const heading = tell('part', printed.part(onPart), onPart, part.title)
    const sections = part.sections.flatMap((section, s) => {
      const onSection = { part: p + 1, section: s + 1, line: 0, run }
      const title =
        printed.section === null ? [] : tell('section', printed.section(onSection), onSection, section.title)
      const lines = section.lines.flatMap((text, l) => {
        run += 1
        const at = { part: p + 1, section: s + 1, line: l + 1, run }
        const last = l === section.lines.length - 1
        return tell('line', printed.line(at), at, `${text}${last ? '.' : ';'}`)
      })
      return [...title, ...lines]
    })
    return [...heading, ...sections]
  })
}

function wrap(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(indent) + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function paginate(lines: readonly string[], how: Layout): string {
  const pages: string[][] = []
  for (let at = 0; at < lines.length; at += how.pageLength) pages.push(lines.slice(at, at + how.pageLength))
  const footers = [
    (page: number) => [`Page ${page} of ${pages.length}`],
    (page: number) => [`- ${page} -`],
    (page: number) => [`Plan of Action of ASEAN and the Partner | ${page}/${pages.length}`],
    () => [],
  ]
  const footer = footers[how.footer] ?? (() => [])
  return pages
    .flatMap((page, at) => {
      const foot = footer(at + 1)
      return foot.length === 0 ? page : [...page, '', ...foot, '', 'ASEAN–Partner Plan of Action', '']
    })
    .join('\n')
}
