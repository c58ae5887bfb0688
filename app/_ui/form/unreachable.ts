import { unstable_rethrow } from 'next/navigation'
import type { FieldErrors } from '@/lib/kernel/refusal'

/** What to say where an action did not answer: the way to the server failed, not the person. Redirects of Next travel as errors too and are let through. */
export function unreachable(error: unknown) {
  unstable_rethrow(error)
  return {
    ok: false,
    code: 'conflict',
    message: 'The server could not be reached. Nothing is lost: what you filled in is still here. Try again.',
    fields: {} as FieldErrors,
  } as const
}
