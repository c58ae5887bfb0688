import 'server-only'
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import type { Operation } from '@/lib/access/operation'
import { type FieldErrors, Refusal, type RefusalCode } from '@/lib/kernel/refusal'
import { currentActor } from './actor'

export type ActionResult<Output> =
  { ok: true; data: Output } | { ok: false; code: RefusalCode; message: string; fields: FieldErrors }

/** A form is not led away to the sign-in: what is typed in it would be lost. */
const signedOut = {
  ok: false,
  code: 'forbidden',
  message:
    'You are signed out. Sign in again in another tab, then try once more: what you typed is still here.',
  fields: {},
} as const

/** The one way a browser reaches a command: session in, refusal out, fresh page after what was done, here or by somebody else. */
export function serverAction<S extends z.ZodType, Output>(command: Operation<S, Output>, refresh: string) {
  return async (input: z.input<S>): Promise<ActionResult<Output>> => {
    const actor = await currentActor()
    if (actor === null) return signedOut
    const answer = await answered(() => command.as(actor, input))
    // who is told that somebody else was quicker sees what they did
    if (answer.ok || answer.code === 'conflict') revalidatePath(refresh, 'layout')
    return answer
  }
}

/** The outcome as data a form can show; faults go on to error.tsx. */
export async function answered<Output>(act: () => Promise<Output>): Promise<ActionResult<Output>> {
  try {
    return { ok: true, data: await act() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, code: error.code, message: error.message, fields: error.fields }
  }
}
