import { Refusal } from '@/lib/kernel/refusal'
import { similarTexts } from '../reading/rules/similarity'

type Texted = { readonly id: string; readonly text: string }

/** From this on a line of the other plan is proposed as the one that goes on with it. */
const alike = 0.45

/** For every line the line of the other plan whose words are most like its own, each proposed once. */
export function suggestLines(
  lines: readonly Texted[],
  others: readonly Texted[],
): ReadonlyMap<string, string> {
  return new Map(similarTexts(lines, others, alike).map(({ one, other }) => [one.id, other.id]))
}

type Carried = { readonly lineId: string; readonly intoLineId: string | null }
type Into = { readonly id: string; readonly reference: string; readonly carriedFromId: string | null }

/** A line of the successor goes on with one line; it is never given to another silently. */
export function assertCarriable(carried: readonly Carried[], into: readonly Into[]): void {
  const taken = new Map<string, string>()
  for (const { lineId, intoLineId } of carried) {
    if (intoLineId === null) continue
    const line = into.find(({ id }) => id === intoLineId)
    if (line === undefined) throw new Refusal('conflict', 'A line you chose is no longer in the other plan.')
    const before = line.carriedFromId ?? taken.get(intoLineId) ?? null
    if (before !== null && before !== lineId)
      throw new Refusal('conflict', `Line ${line.reference} already goes on with another line.`)
    taken.set(intoLineId, lineId)
  }
}
