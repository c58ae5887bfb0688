'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot, FieldRow } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { openFundSchema } from '@/lib/funds/schema'
import { CirclePicker } from '../../../../_parts/circle-picker'
import { openFundAction } from '../actions'

type Typed = z.input<typeof openFundSchema>

/** Opens a fund with nothing in it. */
export function OpenFundForm({ partnershipId, home }: { partnershipId: string; home: string }) {
  const router = useRouter()
  const defaultValues: Typed = {
    partnershipId,
    name: '',
    shortTitle: '',
    currency: 'USD',
    circle: 'ALL_DELEGATIONS',
  }
  const form = useForm({ resolver: zodResolver(openFundSchema), defaultValues })
  const submit = useActionForm(form, openFundAction, ({ fundId }) => router.push(`${home}?fund=${fundId}`))
  return (
    <Form form={form} submit={submit}>
      <TextField name="name" label="Name" hint="Such as ASEAN-Russia Dialogue Partnership Financial Fund." />
      <FieldRow>
        <TextField name="shortTitle" label="Short title" hint="Such as ARDPFF." autoComplete="off" />
        <TextField
          name="currency"
          label="Currency"
          hint="Its three letters."
          autoComplete="off"
          maxLength={3}
        />
      </FieldRow>
      <CirclePicker circles={['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']} />
      <FormFoot>
        <SubmitButton>Open the fund</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
