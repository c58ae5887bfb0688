'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PersonId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { changePasswordSchema } from '@/lib/people/schema'
import { changePasswordAction } from '../actions'

export function PasswordForm({ personId }: { personId: PersonId }) {
  const form = useForm({
    resolver: zodResolver(changePasswordSchema),
    defaultValues: { personId, current: '', next: '' },
  })
  const submit = useActionForm(form, changePasswordAction, ({ ended }) => {
    form.reset({ personId, current: '', next: '' })
    toast({
      text:
        ended === 0 ? 'Password changed.' : `Password changed, and ${counted(ended, 'other session')} ended.`,
    })
  })

  return (
    <Form form={form} submit={submit}>
      <TextField name="current" label="Present password" type="password" autoComplete="current-password" />
      <TextField
        name="next"
        label="New password"
        hint="At least 12 characters; several words make a good one."
        type="password"
        autoComplete="new-password"
      />
      <FormFoot>
        <SubmitButton>Change password</SubmitButton>
      </FormFoot>
    </Form>
  )
}
