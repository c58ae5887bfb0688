import { outlivesPage } from '@/app/(desk)/_parts/drawer'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import type { Edit } from './edits'
import type { Answer } from './outbox'

type Sent =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  /** The whole parcel was turned back. */
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'unreachable' | 'fault' | 'signed-out' }

/** Sends edits in their order. Whatever goes wrong on the way is an answer too: nothing here throws. */
export async function send(agendaId: string, edits: readonly Edit[]): Promise<Sent> {
  try {
    const body = JSON.stringify({ edits })
    const response = await fetch(`/api/agendas/${agendaId}/edits`, {
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
    const answer = { ok: false, message: told.message ?? 'This was not taken.', fields: {} } as const
    return { kind: 'refused', answer }
  } catch {
    return { kind: 'unreachable' }
  }
}

type Found =
  { readonly kind: 'changed'; readonly seen: SeenView } | { readonly kind: 'same' | 'gone' | 'unknown' }

/** Asks whether the agenda is still as it was seen. */
export async function ask(agendaId: string, seen: string): Promise<Found> {
  try {
    const response = await fetch(`/api/agendas/${agendaId}/changes?seen=${seen}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(15_000),
    })
    if (response.status === 204) return { kind: 'same' }
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) return { kind: 'unknown' }
    return { kind: 'changed', seen: (await response.json()) as SeenView }
  } catch {
    return { kind: 'unknown' }
  }
}

/** Sends a file with what is known of its progress, 0 to 1. Resolves with a sentence where it was refused, with null where it was taken. */
export function upload(
  address: string,
  file: File,
  progress: (share: number) => void,
): Promise<string | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onerror = () => done('The file did not arrive. Check the connection and try once more.')
    request.onload = () => {
      if (request.status < 300) {
        done(null)
        return
      }
      const { message, fields } = (request.response ?? {}) as {
        message?: string
        fields?: Record<string, string[]>
      }
      done(fields?.file?.[0] ?? message ?? 'The file was not taken.')
    }
    request.send(file)
  })
}
