'use client'
import { useTransition } from 'react'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { toast } from './toast'
import { whyUnanswered } from './why-unanswered'

type Refused = { readonly ok: false; readonly message: string; readonly fields?: FieldErrors }
/** What stands for the answer where none came. */
export type Unanswered = {
  readonly ok: false
  readonly code: 'unanswered'
  readonly message: string
  readonly fields: FieldErrors
}
export type Answer = { readonly ok: true } | Refused
export type Done<Given extends Answer> = (answer: Extract<Given, { ok: true }>) => void

let onTheWay = 0
const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** While an act is on its way, closing or reloading the page asks first: it might never arrive. */
async function onItsWay<Given>(act: () => Promise<Given>): Promise<Given> {
  onTheWay += 1
  if (onTheWay === 1) addEventListener('beforeunload', ask)
  try {
    return await act()
  } finally {
    onTheWay -= 1
    if (onTheWay === 0) removeEventListener('beforeunload', ask)
  }
}

/** The answer to an act, or why there is none and what to do then. */
export async function answerTo<Given>(
  act: () => Promise<Given>,
  then = 'Try once more.',
): Promise<Given | Unanswered> {
  try {
    return await onItsWay(act)
  } catch (error) {
    return { ok: false, code: 'unanswered', message: `${whyUnanswered(error)} ${then}`, fields: {} }
  }
}

/** What one press does. A refusal, or that there is no network, is said at the foot of the screen where nothing else is told to say it, and the page stays as it is. */
export function useAct() {
  const [busy, start] = useTransition()

  function act<Given extends Answer>(
    send: () => Promise<Given>,
    done: Done<Given>,
    refused: (message: string) => void = (text) => toast({ text }),
  ): void {
    start(async () => {
      const answer = await answerTo(send)
      if (isTaken(answer)) done(answer)
      else refused(wordsOf(answer))
    })
  }

  return { busy, act }
}

export function isTaken<Given extends Answer>(
  answer: Given | Refused,
): answer is Extract<Given, { ok: true }> {
  return answer.ok
}

/** A press has no fields to lay a sentence beside: the first of them is said. */
function wordsOf(answer: Answer): string {
  return answer.ok ? '' : (Object.values(answer.fields ?? {})[0]?.[0] ?? answer.message)
}
