'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { takeUpSchema } from '@/lib/identity/schema'
import { takeUp } from './actions'

export function TakeUpForm({ token, email }: { token: string; email: string }) {
  const form = useForm({ resolver: zodResolver(takeUpSchema), defaultValues: { token, password: '' } })
  const submit = useActionForm(form, takeUp, ({ next }) => location.assign(next))

  return (
    <Form form={form} submit={submit}>
      {/* keepers of passwords file the new one under this name */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        name="password"
        label="New password"
        hint="At least 12 characters; several words make a good one."
        type="password"
        autoComplete="new-password"
      />
      <FormFoot>
        <SubmitButton>Set password and sign in</SubmitButton>
      </FormFoot>
    </Form>
  )
}
