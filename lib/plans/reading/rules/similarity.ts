/** How alike two texts are, from 0 to 1: the share of words they have in common. */
export function similarity(one: string, other: string): number {
  return shareOf(wordsOf(one), wordsOf(other))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}

type Texted = { readonly text: string }
type Pair<One, Other> = { readonly one: One; readonly other: Other; readonly similarity: number }

/** A word that stands in more texts than this says nothing about which one is meant. */
const tooCommon = 40

/** Pairs the texts that are most alike, each at most once. Only texts that share a rare word are compared. */
export function similarTexts<One extends Texted, Other extends Texted>(
  ones: readonly One[],
  others: readonly Other[],
  least: number,
): readonly Pair<One, Other>[] {
  const words = others.map((other) => wordsOf(other.text))
  const index = new Map<string, number[]>()
  words.forEach((own, at) => {
    for (const word of own) {
      const holders = index.get(word)
      if (holders === undefined) index.set(word, [at])
      else if (holders.length <= tooCommon) holders.push(at)
    }
  })
  const pairs = ones.flatMap((one) =>
    candidates(wordsOf(one.text), index).flatMap(({ own, at }): Pair<One, Other>[] => {
      const [other, theirs] = [others[at], words[at]]
      if (other === undefined || theirs === undefined) return []
      const degree = shareOf(own, theirs)
      return degree < least ? [] : [{ one, other, similarity: degree }]
    }),
  )
  const [taken, given] = [new Set<One>(), new Set<Other>()]
  return pairs
    .sort((first, second) => second.similarity - first.similarity)
    .filter(({ one, other }) => {
      if (taken.has(one) || given.has(other)) return false
      taken.add(one)
      given.add(other)
      return true
    })
}

function candidates(
  own: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
): readonly { own: ReadonlySet<string>; at: number }[] {
  const found = new Map<number, number>()
  for (const word of own) {
    const holders = index.get(word) ?? []
    if (holders.length > tooCommon) continue
    for (const at of holders) found.set(at, (found.get(at) ?? 0) + 1)
  }
  return [...found]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([at]) => ({ own, at }))
}
