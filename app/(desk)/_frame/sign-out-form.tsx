'use client'
import type { ReactNode, SyntheticEvent } from 'react'
import { forgetUnsent, hasUnsent } from '@/app/(desk)/_parts/drawer'
import { forgetNotes, hasUnsentNotes } from '@/app/(desk)/_parts/note-kept'
import type { PersonId } from '@/lib/kernel/ids'

/** Leaves nothing of the person's on this device, and asks first where something of it has not been sent yet. */
export function SignOutForm({
  personId,
  action,
  children,
}: {
  personId: PersonId
  action: () => Promise<void>
  children: ReactNode
}) {
  function ask(event: SyntheticEvent) {
    const question = 'Some of what you typed has not been sent yet. Sign out and lose it?'
    if ((hasUnsent(personId) || hasUnsentNotes(personId)) && !confirm(question)) {
      event.preventDefault()
      return
    }
    forgetUnsent(personId)
    forgetNotes(personId)
  }

  return (
    <form action={action} onSubmit={ask} role="none">
      {children}
    </form>
  )
}
