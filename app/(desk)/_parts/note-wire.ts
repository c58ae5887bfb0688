import type { NoteBeginning } from './note-kept'

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
export function beginNote(begin: NoteBeginning): Promise<Reached<{ readonly noteId: string }>> {
  return reach('/api/notes', begin)
}

/** Sends what was typed; once this is answered the house has kept it. */
export function sendTyped(
  noteId: string,
  typed: { readonly updateId: string; readonly data: string },
): Promise<Reached<Acknowledged>> {
  return reach(`/api/notes/${noteId}/updates`, typed)
}

/** Asks what others have typed since. */
export function askTyped(noteId: string, after: number): Promise<Reached<Typed>> {
  return reach(`/api/notes/${noteId}/updates?after=${String(after)}`)
}

/** Whatever goes wrong on the way is an answer too: nothing here throws. */
async function reach<Data>(address: string, body?: object): Promise<Reached<Data>> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? {} : post),
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
