import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Page } from '@/app/_ui/shell/page'

export const metadata: Metadata = { title: 'No seat yet' }

/** An account alone opens nothing: rights hang on seats. */
export default async function NoSeatPage() {
  const actor = await requireActor()
  if (actor.seats.length > 0) redirect('/')

  return (
    <Page title="No seat yet" width="text">
      <EmptyState
        title="You have an account but no seat yet."
        action={<ButtonLink href="/account">Your account</ButtonLink>}
      >
        <p>
          What you may read depends on your seat in a delegation. Ask the desk of your partnership, or the
          administrator who invited you, to give you one; this page then leads you to Today.
        </p>
      </EmptyState>
    </Page>
  )
}
