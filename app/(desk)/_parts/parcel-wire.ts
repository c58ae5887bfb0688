import type { FieldErrors } from '@/lib/kernel/refusal'
import { outlivesPage } from './drawer'

export type RefusedAct = { readonly ok: false; readonly message: string; readonly fields: FieldErrors }

/** A page sends in the name of the person it was opened by: the house takes nothing of it once somebody else has signed in. */
export function inNameOf(personId: string) {
  return { 'x-person': personId }
}

export type Sent<Answer> =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  /** The whole parcel was turned back. */
  | { readonly kind: 'refused'; readonly answer: RefusedAct }
  | { readonly kind: 'unreachable' | 'fault' | 'signed-out' }

/** Sends what was done, in its order, and brings an answer to each. Whatever goes wrong on the way is an answer too: nothing here throws. */
export async function sendParcel<Answer>(
  personId: string,
  address: string,
  parcel: object,
): Promise<Sent<Answer>> {
  try {
    const body = JSON.stringify(parcel)
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...inNameOf(personId) },
      body,
      keepalive: outlivesPage(body),
      signal: AbortSignal.timeout(20_000),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status >= 500) return { kind: 'fault' }
    const told = (await response.json()) as { answers?: Answer[]; message?: string }
    if (response.ok && told.answers !== undefined) return { kind: 'answered', answers: told.answers }
    const answer = { ok: false, message: told.message ?? 'This was not taken.', fields: {} } as const
    return { kind: 'refused', answer }
  } catch {
    return { kind: 'unreachable' }
  }
}

export type Found<Seen> =
  { readonly kind: 'changed'; readonly seen: Seen } | { readonly kind: 'same' | 'gone' | 'unknown' }

/** Asks whether what stands at the address is still as it was seen. */
export async function askSeen<Seen>(personId: string, address: string, seen: string): Promise<Found<Seen>> {
  try {
    const response = await fetch(`${address}?seen=${seen}`, {
      cache: 'no-store',
      headers: inNameOf(personId),
      signal: AbortSignal.timeout(15_000),
    })
    if (response.status === 204) return { kind: 'same' }
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) return { kind: 'unknown' }
    return { kind: 'changed', seen: (await response.json()) as Seen }
  } catch {
    return { kind: 'unknown' }
  }
}
