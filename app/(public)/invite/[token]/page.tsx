import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Plain } from '@/app/_ui/states/plain'
import { readInvitation } from '@/lib/identity/invitations'
import { TakeUpForm } from './take-up-form'

export const metadata: Metadata = { title: 'Set your password', referrer: 'no-referrer' }

/** A used, an expired and an invented link look the same. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const invited = await readInvitation(token)

  if (invited === null) {
    return (
      <Plain title="This link no longer works">
        <p>It has been used, has expired, or was copied in part. Ask your administrator for a new one.</p>
        <ButtonLink href="/sign-in">Go to sign-in</ButtonLink>
      </Plain>
    )
  }
  return (
    <Plain title={`Welcome, ${invited.name}`}>
      <p>Choose a password. From then on you sign in with it and with {invited.email}.</p>
      <TakeUpForm token={token} email={invited.email} />
    </Plain>
  )
}
