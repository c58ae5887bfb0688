import type { FieldErrors } from '@/lib/kernel/refusal'
import { onItsWay } from '../action/use-act'
import { whyUnanswered } from '../action/why-unanswered'

export type Unanswered = {
  readonly ok: false
  readonly code: 'unanswered'
  readonly message: string
  readonly fields: FieldErrors
}

/** The answer to what a form sends, or why there is none. Leaving the page asks first while it is on its way. */
export async function sent<Given>(act: () => Promise<Given>): Promise<Given | Unanswered> {
  try {
    return await onItsWay(act)
  } catch (error) {
    return {
      ok: false,
      code: 'unanswered',
      message: `${whyUnanswered(error)} Nothing is lost: what you filled in is still here. Try again.`,
      fields: {},
    }
  }
}
