'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { FoundingFields } from '@/app/(desk)/settings/found/founding-fields-form'
import { FieldGroup, Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { beginHouse } from './actions'
import { firstRunSchema } from './first-run-schema'

export function FirstRunForm({ today }: { today: string }) {
  const form = useForm({
    resolver: zodResolver(firstRunSchema),
    defaultValues: {
      administrator: { name: '', email: '', password: '' },
      partnership: {
        name: '',
        partnerName: '',
        partnerCode: '',
        partnerZone: '',
        coordinatorCode: '',
        zone: '',
        coordinatesFrom: today,
        coordinatesUntil: null,
        desk: true,
      },
    },
  })
  const submit = useActionForm(form, beginHouse, () => location.assign('/'))

  return (
    <Form form={form} submit={submit}>
      <FieldGroup legend="You">
        <TextField name="administrator.name" label="Your name" autoComplete="name" />
        <TextField
          name="administrator.email"
          label="E-mail address"
          hint="You sign in with it."
          type="email"
          autoComplete="username"
        />
        <TextField
          name="administrator.password"
          label="Password"
          hint="At least 12 characters; several words make a good one."
          type="password"
          autoComplete="new-password"
        />
      </FieldGroup>
      <FieldGroup legend="The first partnership">
        <FoundingFields within="partnership." />
      </FieldGroup>
      <FormFoot>
        <SubmitButton>Begin</SubmitButton>
      </FormFoot>
    </Form>
  )
}
