import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'

/** Why an action did not answer: the way to the server, or the server itself, failed, not the person. Redirects of Next travel as errors too and are let through. */
export function whyUnanswered(error: unknown): string {
  unstable_rethrow(error)
  if (unstable_isUnrecognizedActionError(error)) return 'This page is older than the house: load it anew.'
  // a fault in the house bears the number under which its log tells it
  if (error instanceof Error && 'digest' in error) return 'This failed by a fault of ours.'
  return 'The server could not be reached.'
}
