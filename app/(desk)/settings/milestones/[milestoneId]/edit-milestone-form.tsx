'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { editMilestoneSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { editMilestoneAction } from '../../actions'
import { MilestoneFields } from '../milestone-fields-form'

export function EditMilestoneForm({ initial }: { initial: z.input<typeof editMilestoneSchema> }) {
  const form = useForm({ resolver: zodResolver(editMilestoneSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(
    form,
    editMilestoneAction,
    useSettled('Milestone changed.', '/settings/milestones'),
  )

  return (
    <Form form={form} submit={submit}>
      <MilestoneFields />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href="/settings/milestones">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
