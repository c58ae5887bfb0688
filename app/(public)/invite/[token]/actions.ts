'use server'
import { answered, type ActionResult } from '@/app/_server/action'
import { signInHere } from '@/app/_server/auth'
import { parse } from '@/lib/access/operation'
import { takeUpInvitation } from '@/lib/identity/invitations'
import { takeUpSchema } from '@/lib/identity/schema'
import { Refusal } from '@/lib/kernel/refusal'

/** Sets the password and signs in; if only the second is refused, the password is set all the same. */
export async function takeUp(given: {
  token: string
  password: string
}): Promise<ActionResult<{ next: string }>> {
  return answered(async () => {
    const taken = parse(takeUpSchema, given)
    const { email } = await takeUpInvitation(taken)
    try {
      await signInHere(email, taken.password)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { next: '/sign-in' }
    }
    return { next: '/' }
  })
}
