'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { editDelegationSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { editDelegationAction } from '../../actions'
import { DelegationFields } from '../delegation-fields-form'

export function EditDelegationForm({ initial }: { initial: z.input<typeof editDelegationSchema> }) {
  const form = useForm({ resolver: zodResolver(editDelegationSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(
    form,
    editDelegationAction,
    useSettled('Delegation changed.', '/settings/delegations'),
  )

  return (
    <Form form={form} submit={submit}>
      <DelegationFields />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href="/settings/delegations">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
