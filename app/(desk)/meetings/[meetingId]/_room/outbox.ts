import type { Keeping } from '@/app/(desk)/_parts/drawer'
import type { FieldErrors } from '@/lib/kernel/refusal'
import type { Done } from './acts'

export type Refused = { readonly act: Done; readonly message: string }

/** What one person did in the room and the house has not taken yet, in the order in which it was done. */
export type Outbox = { readonly waiting: readonly Done[]; readonly refused: readonly Refused[] }

export type Answer =
  { readonly ok: true } | { readonly ok: false; readonly message: string; readonly fields: FieldErrors }

export const emptyOutbox: Outbox = { waiting: [], refused: [] }

export function put(outbox: Outbox, act: Done): Outbox {
  return { ...outbox, waiting: [...outbox.waiting, act] }
}

/** What goes out next, from the front. */
export function take(
  outbox: Outbox,
  most: number,
): { readonly batch: readonly Done[]; readonly outbox: Outbox } {
  return { batch: outbox.waiting.slice(0, most), outbox }
}

/** After the house answered: what it did is gone from here, what it refused is kept aside with its reason. */
export function settle(outbox: Outbox, batch: readonly Done[], answers: readonly Answer[]): Outbox {
  const answered = new Map(batch.slice(0, answers.length).map((act, index) => [act.key, answers[index]]))
  const refused = outbox.waiting.flatMap((act): Refused[] => {
    const answer = answered.get(act.key)
    if (answer === undefined || answer.ok) return []
    return [{ act, message: Object.values(answer.fields)[0]?.[0] ?? answer.message }]
  })
  return {
    waiting: outbox.waiting.filter(({ key }) => !answered.has(key)),
    refused: [...outbox.refused, ...refused],
  }
}

/** Without a refused act, once the person has seen it. */
export function dismiss(outbox: Outbox, key: string): Outbox {
  return { ...outbox, refused: outbox.refused.filter(({ act }) => act.key !== key) }
}

/** How it lies in a drawer. What nobody can read any more is nothing. */
export const keptOutbox: Keeping<Outbox> = {
  nothing: emptyOutbox,
  joined: (first, second) => ({
    waiting: [...first.waiting, ...second.waiting],
    refused: [...first.refused, ...second.refused],
  }),
  isEmpty: ({ waiting, refused }) => waiting.length === 0 && refused.length === 0,
  read: (written) => {
    if (written === null) return emptyOutbox
    try {
      const { waiting, refused } = JSON.parse(written) as Outbox
      return { waiting: [...waiting], refused: [...refused] }
    } catch {
      return emptyOutbox
    }
  },
}
