import { placeWord } from './view'

/** Where in a long list the reader is: which row is at the eye, how far down the screen, which has the keyboard; kept with the entry of the history. */
export type RollPlace = {
  readonly list: string
  readonly row: string | null
  readonly top: number
  readonly keyboard: string | null
}

/** Lists rolled out in this tab, the last few, so that coming back finds them as they were left. */
const kept = new Map<string, unknown>()
const mostKept = 6

/** The list as it was left, if this entry of the history has been in it; a new one otherwise. */
export function rolledOut<Roll>(list: string, begin: () => Roll): Roll {
  if (typeof window === 'undefined') return begin()
  const left = placeHere(list) === null ? undefined : (kept.get(list) as Roll | undefined)
  const roll = left ?? begin()
  kept.delete(list)
  kept.set(list, roll)
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  return roll
}

export function placeHere(list: string): RollPlace | null {
  const { rollPlace } = (history.state ?? {}) as { rollPlace?: RollPlace }
  return rollPlace?.list === list ? rollPlace : null
}

/** Puts the leaf in sight into the address, so that it can be sent on, and is there after a reload; a page on its way is not held up by it. */
export function tellAddress(start: string | null, rollPlace: RollPlace): void {
  const words = new URLSearchParams(location.search)
  if (start === null) words.delete(placeWord)
  else words.set(placeWord, start)
  const query = words.toString()
  const address = query === '' ? location.pathname : `?${query}`
  // with the state the router has written itself it takes this for its own, and does not begin anew
  history.replaceState({ ...(history.state as object | null), rollPlace }, '', address)
}
