'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PersonId } from '@/lib/kernel/ids'
import { editPersonSchema } from '@/lib/people/schema'
import { editPersonAction } from '../../actions'

export function EditPersonForm({
  initial,
}: {
  initial: { personId: PersonId; name: string; email: string }
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(editPersonSchema), defaultValues: initial })
  const submit = useActionForm(form, editPersonAction, () => {
    toast({ text: 'Account changed.' })
    router.push(`/people/${initial.personId}`)
  })

  return (
    <Form form={form} submit={submit}>
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField
        name="email"
        label="E-mail address"
        hint="The new address is the one to sign in with."
        type="email"
        autoComplete="off"
      />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href={`/people/${initial.personId}`}>
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
