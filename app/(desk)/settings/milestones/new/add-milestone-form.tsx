'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PartnershipId } from '@/lib/kernel/ids'
import { addMilestoneSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { addMilestoneAction } from '../../actions'
import { MilestoneFields } from '../milestone-fields-form'

export function AddMilestoneForm({ partnershipId }: { partnershipId: PartnershipId }) {
  const form = useForm({
    resolver: zodResolver(addMilestoneSchema),
    defaultValues: { partnershipId, title: '', day: '' },
  })
  const submit = useActionForm(
    form,
    addMilestoneAction,
    useSettled('Milestone added.', '/settings/milestones'),
  )

  return (
    <Form form={form} submit={submit}>
      <MilestoneFields />
      <FormFoot>
        <SubmitButton>Add milestone</SubmitButton>
        <ButtonLink look="quiet" href="/settings/milestones">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
