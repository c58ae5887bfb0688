import type { Db } from '@/lib/db/client'
import { sealOf } from './trail'

/** What is wrong with a chain: the first place where it no longer fits, and why, as a sentence. */
export type Break = { readonly chain: string; readonly place: number; readonly why: string }

const AT_ONCE = 1_000

/** Walks every chain from its first entry to its head; what was altered, taken out or cut off shows. */
export async function verifyTrail(
  db: Db,
): Promise<{ readonly entries: number; readonly breaks: readonly Break[] }> {
  const heads = await db.auditHead.findMany({ orderBy: { chain: 'asc' } })
  let entries = 0
  const breaks: Break[] = []
  for (const head of heads) {
    let [place, hash] = [0, '']
    let why: string | null = null
    while (why === null) {
      const next = await db.auditEntry.findMany({
        where: { chain: head.chain, place: { gt: place } },
        orderBy: { place: 'asc' },
        take: AT_ONCE,
      })
      for (const entry of next) {
        why = faultOf({ ...entry, detail: entry.detail ?? {} }, { place, hash })
        if (why !== null) break
        ;[place, hash] = [entry.place, entry.hash]
        entries += 1
      }
      if (next.length < AT_ONCE) break
    }
    if (why === null && (place !== head.place || hash !== head.hash)) why = 'The last entries are missing.'
    if (why !== null) breaks.push({ chain: head.chain, place: place + 1, why })
  }
  const known = heads.map(({ chain }) => chain)
  const stray = await db.auditEntry.findFirst({ where: { chain: { notIn: known } }, select: { chain: true } })
  if (stray !== null) breaks.push({ chain: stray.chain, place: 1, why: 'The head of the chain is missing.' })
  return { entries, breaks }
}

type Sealed = Parameters<typeof sealOf>[0] & { readonly hash: string }

function faultOf(entry: Sealed, before: { readonly place: number; readonly hash: string }): string | null {
  if (entry.place !== before.place + 1) return 'An entry is missing.'
  if (entry.previousHash !== before.hash) return 'The entry is not sealed to the one before it.'
  return sealOf(entry) === entry.hash ? null : 'The entry was altered.'
}
