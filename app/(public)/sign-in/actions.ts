'use server'
import { answered, type ActionResult } from '@/app/_server/action'
import { signInHere } from '@/app/_server/auth'
import { parse } from '@/lib/access/operation'
import { returnPath } from '@/lib/identity/return-path'
import { signInSchema } from '@/lib/identity/schema'

/** Signs in and says where to go; refused, it says why in the same words whoever asks. */
export async function signInAction(given: {
  email: string
  password: string
  next: string
}): Promise<ActionResult<{ next: string }>> {
  return answered(async () => {
    const { email, password } = parse(signInSchema, given)
    await signInHere(email, password)
    return { next: returnPath(given.next) }
  })
}
