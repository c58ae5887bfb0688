import type { NoteBeginning } from './note-kept'
import { inNameOf } from './parcel-wire'

export type Reached<Data> =
  | { readonly kind: 'answered'; readonly data: Data }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unreachable' | 'fault' | 'signed-out' | 'gone' }

type Acknowledged = { readonly number: number; readonly rescued: number }
type Typed = {
  readonly updates: readonly { readonly number: number; readonly data: string }[]
  readonly last: number
  readonly version: number
}

/** Begins a note of which the house knows nothing yet. */
export function beginNote(
  personId: string,
  begin: NoteBeginning,
): Promise<Reached<{ readonly noteId: string }>> {
  return reach(personId, '/api/notes', begin)
}

/** Sends what was typed; once this is answered the house has kept it. */
export function sendTyped(
  personId: string,
  noteId: string,
  typed: { readonly updateId: string; readonly data: string },
): Promise<Reached<Acknowledged>> {
  return reach(personId, `/api/notes/${noteId}/updates`, typed)
}

/** Asks what others have typed since. */
export function askTyped(personId: string, noteId: string, after: number): Promise<Reached<Typed>> {
  return reach(personId, `/api/notes/${noteId}/updates?after=${String(after)}`)
}

/** Whatever goes wrong on the way is an answer too: nothing here throws. */
async function reach<Data>(personId: string, address: string, body?: object): Promise<Reached<Data>> {
  const own = inNameOf(personId)
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...own },
    body: JSON.stringify(body),
  }
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? { headers: own } : post),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 404) return { kind: 'gone' }
    if (response.status >= 500) return { kind: 'fault' }
    const data: unknown = await response.json()
    if (response.ok) return { kind: 'answered', data: data as Data }
    const {
      code = '',
      message = 'This was not taken.',
      fields = {},
    } = data as {
      code?: string
      message?: string
      fields?: Record<string, string[]>
    }
    return { kind: 'refused', code, message: Object.values(fields).flat()[0] ?? message }
  } catch {
    return { kind: 'unreachable' }
  }
}
