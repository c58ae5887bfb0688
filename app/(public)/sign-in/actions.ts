'use server'
import { redirect } from 'next/navigation'
import { answered } from '@/app/_server/action'
import { signInHere } from '@/app/_server/auth'
import { parse } from '@/lib/access/operation'
import { returnPath } from '@/lib/identity/return-path'
import { signInSchema } from '@/lib/identity/schema'
import type { FieldErrors } from '@/lib/kernel/refusal'

/** What the form shows after a refusal: the address as it was typed, and why. The password is never sent back. */
export type SignInState = {
  readonly email: string
  readonly message: string
  readonly fields: FieldErrors
  readonly times: number
}

/** Signs in and goes where one wanted to go; refused, it says why in the same words whoever asks. Works without script. */
export async function signIn(before: SignInState, form: FormData): Promise<SignInState> {
  const typed = { email: textOf(form, 'email'), password: textOf(form, 'password') }
  const answer = await answered(async () => {
    const { email, password } = parse(signInSchema, typed)
    await signInHere(email, password)
  })
  if (answer.ok) redirect(returnPath(form.get('next')))
  const { message, fields } = answer
  return { email: typed.email.slice(0, 254), message, fields, times: before.times + 1 }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
