import { outlivesPage } from '@/app/(desk)/_parts/drawer'
import type { Done } from './acts'
import type { Answer } from './outbox'
import type { SeenRoom } from './view'

type Sent =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  /** The whole parcel was turned back. */
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'unreachable' | 'fault' | 'signed-out' }

/** Sends acts in their order. Whatever goes wrong on the way is an answer too: nothing here throws. */
export async function send(meetingId: string, acts: readonly Done[]): Promise<Sent> {
  try {
    const body = JSON.stringify({ acts: acts.map(({ verb, input }) => ({ verb, input })) })
    const response = await fetch(`/api/meetings/${meetingId}/day/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: outlivesPage(body),
      signal: AbortSignal.timeout(20_000),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status >= 500) return { kind: 'fault' }
    const told = (await response.json()) as { answers?: Answer[]; message?: string }
    if (response.ok && told.answers !== undefined) return { kind: 'answered', answers: told.answers }
    return {
      kind: 'refused',
      answer: { ok: false, message: told.message ?? 'This was not taken.', fields: {} },
    }
  } catch {
    return { kind: 'unreachable' }
  }
}

type Found =
  { readonly kind: 'changed'; readonly seen: SeenRoom } | { readonly kind: 'same' | 'gone' | 'unknown' }

/** Asks whether the room is still as it was seen. */
export async function ask(meetingId: string, seen: string): Promise<Found> {
  try {
    const response = await fetch(`/api/meetings/${meetingId}/day?seen=${seen}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(15_000),
    })
    if (response.status === 204) return { kind: 'same' }
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) return { kind: 'unknown' }
    return { kind: 'changed', seen: (await response.json()) as SeenRoom }
  } catch {
    return { kind: 'unknown' }
  }
}
