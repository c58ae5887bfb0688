import { get } from 'react-hook-form'
import { dayText } from '@/lib/kernel/calendar-days'
import { shorten } from '@/lib/kernel/text'

type Values = object

export type Meanwhile = {
  /** What was typed here and is not what the record says, by the paths of the fields; it stays. */
  readonly kept: ReadonlyMap<string, unknown>
  /** Those of them that somebody else has changed too. */
  readonly both: readonly string[]
}

/** What is to be done with a form whose record has come anew: `seen` is the record as it was shown, `now` as it is, `typed` what the form holds. */
export function meanwhile(seen: Values, now: Values, typed: Values, dirty: Values): Meanwhile {
  const kept = new Map(
    pathsOf(dirty)
      .map((path): [string, unknown] => [path, get(typed, path)])
      .filter(([path, mine]) => !isSame(mine, get(now, path))),
  )
  return { kept, both: [...kept.keys()].filter((path) => !isSame(get(seen, path), get(now, path))) }
}

/** `aseanChair.name` of `{ aseanChair: { name: true } }`; a list is one field, for its rows have no names of their own. */
function pathsOf(dirty: Values, before = ''): string[] {
  return Object.entries(dirty).flatMap(([name, value]: [string, unknown]) => {
    const path = `${before}${name}`
    if (value === true) return [path]
    if (Array.isArray(value)) return hasDirt(value) ? [path] : []
    return typeof value === 'object' && value !== null ? pathsOf(value, `${path}.`) : []
  })
}

function hasDirt(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === true
  return Object.values(value).some(hasDirt)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** What is said beside a field that both changed; `theirs` is null where it is nothing that can be said in words. */
export function meanwhileWords(theirs: string | null): string {
  const said =
    theirs === null
      ? 'Somebody else has changed this meanwhile.'
      : theirs === ''
        ? 'Somebody else has emptied this meanwhile.'
        : `Somebody else has put “${shorten(/^\d{4}-\d{2}-\d{2}$/.test(theirs) ? dayText(theirs) : theirs, 200)}” here meanwhile.`
  return `${said} Saving puts yours in its place.`
}
