'use client'
import { useState } from 'react'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import type { PersonId } from '@/lib/kernel/ids'
import type { AccountState } from '@/lib/people/model'
import { OneTimeLink } from '../_parts/link-form'
import { reinvitePersonAction } from '../actions'

type Link = { readonly token: string; readonly expiresAt: Date }

/** A new one-time link, for an invitation that was lost or a password that was forgotten. */
export function NewLink({
  personId,
  name,
  state,
}: {
  personId: PersonId
  name: string
  state: AccountState
}) {
  const [link, setLink] = useState<Link | null>(null)

  if (link !== null) return <OneTimeLink {...link} name={name} />
  return (
    <ConfirmButton
      label={state === 'INVITED' ? 'New invitation link' : 'Link for a new password'}
      title={state === 'INVITED' ? 'Make a new invitation link?' : 'Make a link for a new password?'}
      confirm="Make link"
      look="plain"
      act={() => reinvitePersonAction({ personId })}
      done={({ data }) => setLink(data)}
    >
      <p>
        Links made before stop working.
        {state === 'ACTIVE' && ' The present password works until the new link is used.'}
      </p>
    </ConfirmButton>
  )
}
