import type { Place, SourceLine } from '../../model'
import { startsWithAction } from './actions'
import { type Breaking, type Vocabulary, gatherVocabulary, joinWraps } from './joining'
import { type Label, readLabel } from './label'
import { previousNames } from './naming'
import {
  countWords,
  isAnnex,
  isCapitals,
  isClosing,
  isDangling,
  isEnded,
  isTitleCase,
  namesDocument,
  startsLower,
} from './wording'

/** A piece of text that stands for itself: a numbered text, a heading, a paragraph; its wraps are joined. */
export type Segment = {
  readonly label: Label | null
  /** Without the number. */
  readonly text: string
  /** With the number, as it reads should the number turn out to be none. */
  readonly whole: string
  readonly automatic: boolean
  readonly list: SourceLine['list']
  readonly heading: number | null
  readonly bullet: boolean
  /** How sure it is that a new text begins here: after a stop, after a short line, in the middle of a sentence. */
  readonly fresh: Freshness
  /** The text before holds the number before this one, as in "through (a) seminars; (b) visits". */
  readonly inline: boolean
  readonly place: Place
}

export type Freshness = 'strong' | 'early' | 'weak'

type Draft = {
  readonly first: SourceLine
  readonly label: Label | null
  readonly bullet: boolean
  readonly fresh: Freshness
  readonly inline: boolean
  readonly texts: string[]
}

const sureBullet = /^[•◦▪▫●○■□‣⁃·∙➢✓]\s*/u
const doubtfulBullet = /^[*–—-]\s+(?=.*\p{L})/u

/** Joins wrapped lines to segments. A number always begins one, even if it may later prove to be part of a sentence. */
export function toSegments(lines: readonly SourceLine[], breaking: Breaking): readonly Segment[] {
  const drafts: Draft[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const open = drafts.at(-1)
    const label = line.label === null ? readLabel(line.text) : readLabel(`${line.label} ${line.text}`)
    const fresh = freshness(open, before, line, label)
    if (label !== null) {
      const inline = line.label === null && isInline(open, label)
      drafts.push({ first: line, label, bullet: false, fresh, inline, texts: [label.rest] })
      return
    }
    const bullet =
      line.bullet || sureBullet.test(line.text) || (fresh !== 'weak' && doubtfulBullet.test(line.text))
    if (
      !bullet &&
      open !== undefined &&
      before !== undefined &&
      continues(open, before, line, lines[at + 1])
    ) {
      open.texts.push(line.text)
      return
    }
    const text = line.text.replace(sureBullet, '').replace(bullet ? doubtfulBullet : /^$/, '')
    drafts.push({ first: line, label: null, bullet, fresh, inline: false, texts: [text] })
  })
  const vocabulary = gatherVocabulary(
    lines.map((line) => line.text),
    breaking,
  )
  return drafts.map((draft) => toSegment(draft, vocabulary))
}

function toSegment(draft: Draft, vocabulary: Vocabulary): Segment {
  const text = joinWraps(
    draft.texts.filter((one) => one !== ''),
    vocabulary,
  )
  return {
    label: draft.label,
    text,
    whole: draft.label === null || draft.first.label !== null ? text : wholeOf(draft, vocabulary),
    automatic: draft.first.label !== null,
    list: draft.first.list,
    heading: draft.first.heading,
    bullet: draft.bullet,
    fresh: draft.fresh,
    inline: draft.inline,
    place: draft.first.place,
  }
}

/** The text with its number, exactly as it stood. */
function wholeOf(draft: Draft, vocabulary: Vocabulary): string {
  return joinWraps([draft.first.text, ...draft.texts.slice(1)], vocabulary)
}

function freshness(
  open: Draft | undefined,
  before: SourceLine | undefined,
  line: SourceLine,
  label: Label | null,
): Freshness {
  if (line.label !== null || open === undefined || before === undefined) return 'strong'
  if (line.heading !== null || before.heading !== null || isLone(open)) return 'strong'
  if (isDangling(before.text)) return isListed(before, label) ? 'early' : 'weak'
  if (isEnded(before.text) || (line.gap && line.early)) return 'strong'
  if (isCapitals(before.text) && !isCapitals(line.text)) return 'strong'
  // "... of Kazan" at the margin, and "5 GDP ..." below it
  const isFigure = label?.mark === 'bare' && label.numerals[0]?.path.length === 1
  if (open.texts.length <= 2 && isTitleCase(before.text) && !isFigure) return 'early'
  return line.early || line.gap ? 'early' : 'weak'
}

/** "(a) visits, and" above "(b) seminars": in a list a comma ends an item. */
function isListed(before: SourceLine, label: Label | null): boolean {
  const bracketed = label !== null && (label.mark === 'brackets' || label.mark === 'closed')
  return bracketed && /,(?:\s+(?:and|or))?$/.test(before.text)
}

function isInline(open: Draft | undefined, label: Label): boolean {
  if (open === undefined || (label.mark !== 'brackets' && label.mark !== 'closed')) return false
  const before = previousNames(label).map((name) => (label.mark === 'brackets' ? `(${name})` : `${name})`))
  const text = `${open.texts.at(-2) ?? ''} ${open.texts.at(-1) ?? ''}`
  return before.some((name) => text.includes(` ${name} `) || text.startsWith(`${name} `))
}

/** A number that stands alone on its line waits for its text. */
function isLone(draft: Draft): boolean {
  return draft.label !== null && draft.texts.every((text) => text === '')
}

/** Whether an unnumbered line goes on with the text above it. Blank lines alone do not end a text. */
function continues(open: Draft, before: SourceLine, line: SourceLine, next: SourceLine | undefined): boolean {
  if (isLone(open)) return true
  if (line.heading !== null || before.heading !== null) return false
  if (isEnded(before.text)) return continuesAfterStop(before, line)
  if (isDangling(before.text) || startsLower(line.text) || !/^\p{L}/u.test(line.text)) return true
  if (namesDocument(before.text) && /\p{Nd}{4}\)?$/u.test(before.text)) return false
  if (isAnnex(line.text) && (line.gap || line.early)) return false
  if (open.texts.every(isCapitals) && !isCapitals(line.text)) return false
  if (isMeasureRunningOn(open, line, next)) return true
  if (!line.early) return !(line.gap && isCapitals(line.text) && !isCapitals(before.text))
  return !line.gap && isRestOfTitle(open, before, line, next)
}

/** A numbered measure that has not come to its end goes on below, however short its lines were broken. */
function isMeasureRunningOn(open: Draft, line: SourceLine, next: SourceLine | undefined): boolean {
  if (open.label === null || line.gap || isCapitals(line.text) || isClosing(line.text)) return false
  if (countWords(open.texts[0] ?? '') < 6 || !startsWithAction(open.texts[0] ?? '')) return false
  return (
    isEnded(line.text) ||
    (next !== undefined && !next.gap && next.label === null && readLabel(next.text) === null)
  )
}

function continuesAfterStop(before: SourceLine, line: SourceLine): boolean {
  if (line.gap || line.early) return startsLower(line.text) && /\.["'”’)]*$/.test(before.text)
  if (startsLower(line.text)) return true
  return !isClosing(line.text) && !isAnnex(line.text) && (!isCapitals(line.text) || isCapitals(before.text))
}

/** A title broken by hand: its second line is short, without a stop, and something new follows. */
function isRestOfTitle(
  open: Draft,
  before: SourceLine,
  line: SourceLine,
  next: SourceLine | undefined,
): boolean {
  if (isEnded(line.text) || isCapitals(before.text) !== isCapitals(line.text) || isClosing(line.text))
    return false
  if (countWords(line.text) > 8 || open.texts.length > 2) return false
  return next === undefined || next.gap || next.label !== null || readLabel(next.text) !== null
}
