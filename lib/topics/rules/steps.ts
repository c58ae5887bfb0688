import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import type { StandingTopic } from '../model'
import { polesOf } from './tree'

/** One step by key, among the topics that are shown. */
export type Step = 'UP' | 'DOWN' | 'NEST' | 'OUTDENT'

/** Where a step leads, said by the new neighbours: so it means the same to somebody who sees more topics. */
export type Place =
  | { readonly to: 'BEFORE' | 'AFTER'; readonly siblingId: string }
  | { readonly to: 'FIRST_IN' | 'LAST_IN'; readonly parentId: string | null }

type Row = Pick<StandingTopic, 'id' | 'parentId' | 'orderKey' | 'pole'>

/** The place a step leads to; throws Refusal (conflict) with a sentence where there is none. */
export function placeAfterStep(shown: readonly Row[], id: string, step: Step): Place {
  const family = siblingsOf(shown, id)
  const here = family.findIndex((row) => row.id === id)
  const topic = family[here]
  if (topic === undefined) throw new Refusal('conflict', 'The topic is no longer there.')
  const [before, after] = [family[here - 1], family[here + 1]]
  if (step === 'UP') return { to: 'BEFORE', siblingId: there(before, 'It is already the first here.') }
  if (step === 'DOWN') return { to: 'AFTER', siblingId: there(after, 'It is already the last here.') }
  if (step === 'NEST')
    return { to: 'LAST_IN', parentId: there(before, 'There is no topic before it to put it under.') }
  if (topic.parentId === null) throw new Refusal('conflict', 'It already stands at the top level.')
  return { to: 'AFTER', siblingId: topic.parentId }
}

/** The place a topic has now, to bring it back to. */
export function placeNow(shown: readonly Row[], id: string): Place {
  const family = siblingsOf(shown, id)
  const before = family[family.findIndex((row) => row.id === id) - 1]
  if (before !== undefined) return { to: 'AFTER', siblingId: before.id }
  return { to: 'FIRST_IN', parentId: family.find((row) => row.id === id)?.parentId ?? null }
}

/** The topics under one heading, or at the top of one pole, in order. */
export function siblingsOf<Topic extends Row>(shown: readonly Topic[], id: string): readonly Topic[] {
  const poles = polesOf(shown)
  const parentId = shown.find((row) => row.id === id)?.parentId ?? null
  return inDocumentOrder(shown)
    .map(({ row }) => row)
    .filter((row) => row.parentId === parentId && poles.get(row.id) === poles.get(id))
}

function there(row: Row | undefined, sentence: string): string {
  if (row === undefined) throw new Refusal('conflict', sentence)
  return row.id
}
