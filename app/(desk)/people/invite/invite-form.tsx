'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { CheckboxField } from '@/app/_ui/form/choice-fields'
import { FieldGroup, Form, FormFoot } from '@/app/_ui/form/form'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { Callout } from '@/app/_ui/text/callout'
import { OneTimeLink } from '../_parts/link-form'
import { SeatFields } from '../_parts/seat-fields-form'
import { inviteAction } from '../actions'
import { inviteWithSeatSchema } from './invite-schema'

type Invited = Extract<Awaited<ReturnType<typeof inviteAction>>, { ok: true }>['data']

const empty: z.input<typeof inviteWithSeatSchema> = {
  name: '',
  email: '',
  administrator: false,
  delegationId: '',
  role: 'OFFICIAL',
  office: '',
}

export function InviteForm({
  partnership,
  delegations,
}: {
  partnership: string | null
  delegations: readonly Option[]
}) {
  const [invited, setInvited] = useState<Invited | null>(null)
  const form = useForm({ resolver: zodResolver(inviteWithSeatSchema), defaultValues: empty })
  const submit = useActionForm(form, inviteAction, setInvited)

  if (invited !== null) {
    const { name, personId, token, expiresAt, notSeated } = invited
    return (
      <>
        <OneTimeLink token={token} expiresAt={expiresAt} name={name} />
        {notSeated !== null && (
          <Callout kind="warning" title="The account is there, but the seat could not be given.">
            <p>{notSeated}</p>
          </Callout>
        )}
        <ButtonRow>
          <ButtonLink href={`/people/${personId}`}>Open {name}</ButtonLink>
          <Button
            onClick={() => {
              form.reset(empty)
              setInvited(null)
            }}
          >
            Invite somebody else
          </Button>
        </ButtonRow>
      </>
    )
  }

  return (
    <Form form={form} submit={submit}>
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField
        name="email"
        label="E-mail address"
        hint="They sign in with it. Only administrators and colleagues of the same delegation see it."
        type="email"
        autoComplete="off"
      />
      {partnership !== null && (
        <FieldGroup legend={`Seat in ${partnership}`}>
          <SelectField name="delegationId" label="Delegation" options={delegations} none="No seat yet" />
          <FirstSeat />
        </FieldGroup>
      )}
      <CheckboxField
        name="administrator"
        label="Administrator"
        hint="Looks after accounts and settings. Reads no papers by that alone."
      />
      <FormFoot>
        <SubmitButton>Create account and link</SubmitButton>
        <ButtonLink look="quiet" href="/people/accounts">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

/** Role and office matter only once a delegation is chosen. */
function FirstSeat() {
  const delegation: unknown = useWatch({ name: 'delegationId' })
  return delegation === '' ? null : <SeatFields />
}
