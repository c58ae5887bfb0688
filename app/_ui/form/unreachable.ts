import type { FieldErrors } from '@/lib/kernel/refusal'
import { whyUnanswered } from '../action/why-unanswered'

/** What a form says where its action did not answer. */
export function unreachable(error: unknown) {
  return {
    ok: false,
    code: 'conflict',
    message: `${whyUnanswered(error)} Nothing is lost: what you filled in is still here. Try again.`,
    fields: {} as FieldErrors,
  } as const
}
