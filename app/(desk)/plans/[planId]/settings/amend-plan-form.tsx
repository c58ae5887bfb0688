'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { NumberField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { amendPlanSchema } from '@/lib/plans/schema/plan'
import { amendPlanAction } from '../../actions'

/** When a line is called quiet, and the standing topic whose item carries the plan's figures. */
export function AmendPlanForm({
  initial,
  home,
  topics,
}: {
  initial: z.input<typeof amendPlanSchema>
  home: string
  topics: readonly Option[]
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(amendPlanSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, amendPlanAction, () => router.push(home))
  return (
    <Form form={form} submit={submit}>
      <NumberField
        name="quietMonths"
        label="A line is quiet after"
        hint="So long without a report or an activity; quiet lines are told on Today and in the draft of an agenda."
        unit="months"
      />
      <SelectField
        name="topicId"
        label="Meetings review it under"
        hint="The annotated agenda carries the plan's figures under this topic, and quiet or due lines are drafted there."
        options={topics}
        none="No topic of the standing list"
      />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
