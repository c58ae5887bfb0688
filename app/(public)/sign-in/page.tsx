import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '@/app/_server/actor'
import { Plain } from '@/app/_ui/states/plain'
import { isNewHouse } from '@/lib/identity/first-run'
import { returnPath } from '@/lib/identity/return-path'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = returnPath((await searchParams).next)
  if ((await currentActor()) !== null) redirect(next)
  if (await isNewHouse()) redirect('/first-run')

  return (
    <Plain title="Sign in to Cochair">
      <SignInForm next={next} />
      <p>No account, or no password any more? Your administrator can send you a link to set one.</p>
    </Plain>
  )
}
