'use client'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { PlainField } from '@/app/_ui/form/plain-fields'
import type { PersonId } from '@/lib/kernel/ids'
import { makeCalendarAddressAction, revokeCalendarAddressAction } from './actions'

/** Makes, renews and revokes the address; the house shows it once and keeps only its hash. */
export function AddressMaker({ personId, has }: { personId: PersonId; has: boolean }) {
  const [address, setAddress] = useState<string | null>(null)
  const { busy, act } = useAct()

  const make = () => makeCalendarAddressAction({ personId })
  const show = ({ data }: { data: { token: string } }) =>
    setAddress(`${window.location.origin}/api/calendar/${data.token}`)

  async function copy(text: string) {
    await navigator.clipboard.writeText(text)
    toast({ text: 'Address copied.' })
  }

  return (
    <>
      {address !== null && (
        <PlainField
          name="address"
          label="Your private address"
          hint="Add it to your calendar as a subscription. It is shown this once: whoever has it reads your calendar."
          readOnly
          value={address}
          onFocus={(event) => {
            event.target.select()
          }}
        />
      )}
      <ButtonRow>
        {address !== null && (
          <Button look="main" onClick={() => void copy(address)}>
            Copy the address
          </Button>
        )}
        {has ? (
          <>
            <ConfirmButton
              label="Make a new address"
              title="Make a new address?"
              confirm="Make a new address"
              act={make}
              done={show}
            >
              <p>The one you have is void at once, in every calendar that uses it.</p>
            </ConfirmButton>
            <ConfirmButton
              label="Revoke it"
              title="Revoke the address?"
              confirm="Revoke the address"
              look="quiet"
              act={() => revokeCalendarAddressAction({ personId })}
              done={() => {
                setAddress(null)
                toast({ text: 'The address is void.' })
              }}
            >
              <p>Every calendar that uses it stops being brought up to date.</p>
            </ConfirmButton>
          </>
        ) : (
          <Button look="main" aria-disabled={busy} onClick={() => act(make, show)}>
            Make a private address
          </Button>
        )}
      </ButtonRow>
    </>
  )
}
