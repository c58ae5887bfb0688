'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { signInSchema } from '@/lib/identity/schema'
import { signInAction } from './actions'

/** Refused, the address stays and the password is typed anew. */
export function SignInForm({ next }: { next: string }) {
  const form = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email: '', password: '' } })
  const submit = useActionForm(
    form,
    async (given) => {
      const answer = await signInAction({ ...given, next })
      if (!answer.ok) form.resetField('password')
      return answer
    },
    // a fresh page, so that nothing drawn for nobody is left over
    ({ next: to }) => location.assign(to),
  )

  return (
    <Form form={form} submit={submit}>
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <FormFoot>
        <SubmitButton>Sign in</SubmitButton>
      </FormFoot>
    </Form>
  )
}
