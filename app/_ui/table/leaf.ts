/** A page of a long list, with the places around it: after which it begins, how many rows stand before it, where the next begins. */
export type Leaf<Row> = {
  /** Null is the beginning of the list. */
  readonly start: string | null
  /** Null where nobody has counted. */
  readonly before: number | null
  /** Null is the end of the list. */
  readonly more: string | null
  readonly rows: readonly Row[]
}

/** Which page: the one after a place, or, with `last`, the one up to a place; without a place the first, or the last, of all. */
export type AskedLeaf = { readonly after?: string; readonly until?: string; readonly last?: '1' }

/** Why nothing came, in a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof LeafRefused ? error.message : 'The server could not be reached.'
}

/** The server answered, and the answer was no. */
class LeafRefused extends Error {}

/** A page by its address; gives up after a while, so that a dead line is told. */
export async function askForLeaf<L>(address: string): Promise<L> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(15_000) })
  if (answer.status === 401) throw new LeafRefused('You are signed out. Sign in again in another tab.')
  if (!answer.ok) throw new LeafRefused('The server had no answer.')
  return (await answer.json()) as L
}
