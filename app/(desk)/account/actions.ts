'use server'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { answered, serverAction } from '@/app/_server/action'
import { requireActor } from '@/app/_server/actor'
import { signOutHere } from '@/app/_server/auth'
import { slowly } from '@/lib/identity/attempts'
import { changePassword } from '@/lib/people/commands/password'
import { endSession, endSessions } from '@/lib/people/commands/sessions'
import type { changePasswordSchema } from '@/lib/people/schema'

export const endSessionAction = serverAction(endSession, '/account')

/** Ends every session, this one too, and leads to the door. */
export async function signOutEverywhere() {
  const actor = await requireActor()
  const answer = await answered(() => endSessions.as(actor, { personId: actor.personId }))
  if (!answer.ok) return answer
  await signOutHere()
  redirect('/sign-in')
}

/** Guessing at the present password waits as it does at the door. */
export async function changePasswordAction(given: z.input<typeof changePasswordSchema>) {
  const actor = await requireActor()
  return answered(() => slowly(`password:${actor.personId}`, () => changePassword.as(actor, given)))
}
