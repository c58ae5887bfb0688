import { printableLine } from '@/lib/papers/letters'

const longest = 31

/** Names as Excel takes them for sheets: 31 letters, some signs not among them, none twice whatever the case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history'])
  return wanted.map((name, index) => {
    const clean = cut(
      printableLine(name)
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/g, ' '),
      longest,
    )
    const base = clean.replaceAll(/^[\s']+|[\s']+$/g, '') || `Sheet ${String(index + 1)}`
    const free = [
      base,
      ...Array.from({ length: wanted.length }, (_, again) => numbered(base, again + 2)),
    ].find((candidate) => !taken.has(candidate.toLowerCase()))
    const chosen = free ?? `Sheet ${String(index + 1)}`
    taken.add(chosen.toLowerCase())
    return chosen
  })
}

/** Never in the middle of a letter that takes two units. */
const cut = (text: string, length: number) => text.slice(0, length).replaceAll(/\p{Cs}/gu, '')

const numbered = (base: string, number: number) => {
  const ending = ` (${String(number)})`
  return `${cut(base, longest - ending.length).trim()}${ending}`
}
