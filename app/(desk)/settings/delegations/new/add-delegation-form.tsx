'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PartnershipId } from '@/lib/kernel/ids'
import { addDelegationSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { addDelegationAction } from '../../actions'
import { DelegationFields } from '../delegation-fields-form'

export function AddDelegationForm({ partnershipId }: { partnershipId: PartnershipId }) {
  const form = useForm({
    resolver: zodResolver(addDelegationSchema),
    defaultValues: {
      partnershipId,
      name: '',
      code: '',
      side: 'ASEAN',
      zone: '',
      memberFrom: null,
      memberUntil: null,
    },
  })
  const submit = useActionForm(
    form,
    addDelegationAction,
    useSettled('Delegation added.', '/settings/delegations'),
  )

  return (
    <Form form={form} submit={submit}>
      <DelegationFields />
      <FormFoot>
        <SubmitButton>Add delegation</SubmitButton>
        <ButtonLink look="quiet" href="/settings/delegations">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
