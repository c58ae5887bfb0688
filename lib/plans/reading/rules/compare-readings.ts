import type { ReadLine, TableField, TableFields } from '../model'
import { similarity, similarTexts } from './similarity'

/** A line as it is kept, as far as a comparison needs it. */
export type StoredLine = { readonly reference: string; readonly text: string } & {
  readonly [Field in TableField]?: string | null
}

/** A line as it was found in the source; a field the source does not speak of is absent. */
export type FoundLine = { readonly reference: string; readonly text: string } & TableFields

export type Difference<Stored extends StoredLine, Line extends FoundLine = ReadLine> = {
  readonly added: readonly Line[]
  readonly changed: readonly ChangedLine<Stored, Line>[]
  readonly gone: readonly Stored[]
  readonly same: readonly { readonly stored: Stored; readonly line: Line }[]
  /** Lines that may have been given another number. A hint for the officer, never acted on. */
  readonly renumbered: readonly {
    readonly stored: Stored
    readonly line: Line
    readonly similarity: number
  }[]
}

export type ChangedLine<Stored extends StoredLine, Line extends FoundLine = ReadLine> = {
  readonly stored: Stored
  readonly line: Line
  readonly fields: readonly ('text' | TableField)[]
  /** From 0 to 1; a low one under the same number speaks for renumbering. */
  readonly similarity: number
}

/** Below this a text under the same number is looked for elsewhere. */
const unlike = 0.5
/** From this on a text under another number is taken for the same. */
const alike = 0.75

/** Compares what is kept with what was read, by reference; lines without one are compared by their text. */
export function compareLines<Stored extends StoredLine, Line extends FoundLine>(
  stored: readonly Stored[],
  lines: readonly Line[],
): Difference<Stored, Line> {
  const waiting = new Map<string, Stored[]>()
  for (const line of stored) {
    const sign = signOf(line)
    const same = waiting.get(sign)
    if (same === undefined) waiting.set(sign, [line])
    else same.push(line)
  }
  const pairs: { stored: Stored; line: Line }[] = []
  const added: Line[] = []
  for (const line of lines) {
    const match = waiting.get(signOf(line))?.shift()
    if (match === undefined) added.push(line)
    else pairs.push({ stored: match, line })
  }
  const left = new Set([...waiting.values()].flat())
  const gone = stored.filter((line) => left.has(line))
  const compared = pairs.map(({ stored: kept, line }) => ({
    stored: kept,
    line,
    fields: changesOf(kept, line),
  }))
  const changed = compared
    .filter(({ fields }) => fields.length > 0)
    .map((pair) => ({
      ...pair,
      similarity: pair.fields.includes('text') ? similarity(pair.stored.text, pair.line.text) : 1,
    }))
  const same = compared.flatMap(({ fields, ...pair }) => (fields.length === 0 ? [pair] : []))
  return { added, changed, gone, same, renumbered: hintRenumbered(added, gone, changed) }
}

function signOf(line: StoredLine | FoundLine): string {
  const reference = line.reference
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase()
  return reference === '' ? `text ${plain(line.text)}` : `reference ${reference}`
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

const fields: readonly TableField[] = ['lead', 'timeline', 'status', 'budget', 'remarks']

/** A field the source does not speak of has not changed. */
function changesOf(stored: StoredLine, line: FoundLine): readonly ('text' | TableField)[] {
  const text = plain(stored.text) === plain(line.text) ? [] : (['text'] as const)
  return [
    ...text,
    ...fields.filter(
      (field) => line[field] !== undefined && plain(line[field]) !== plain(stored[field] ?? ''),
    ),
  ]
}

function hintRenumbered<Stored extends StoredLine, Line extends FoundLine>(
  added: readonly Line[],
  gone: readonly Stored[],
  changed: readonly ChangedLine<Stored, Line>[],
): Difference<Stored, Line>['renumbered'] {
  const doubtful = changed.filter((pair) => pair.similarity < unlike)
  const before = [...gone, ...doubtful.map((pair) => pair.stored)]
  const after = [...added, ...doubtful.map((pair) => pair.line)]
  return similarTexts(before, after, alike).map(({ one, other, similarity: degree }) => ({
    stored: one,
    line: other,
    similarity: degree,
  }))
}
