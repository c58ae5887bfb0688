'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import type { Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { changeActivitySchema } from '@/lib/activities/schema'
import { ActivityFields } from '../../../../_parts/activity-fields-form'
import { changeActivityAction } from '../../actions'

/** Changes an activity as it was opened; who changed it meanwhile is not overwritten. */
export function ChangeActivityForm({
  initial,
  home,
  ...options
}: {
  initial: z.input<typeof changeActivitySchema>
  home: string
  lines: readonly Option[]
  funds: readonly Option[]
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(changeActivitySchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, changeActivityAction, () => router.push(home))
  return (
    <Form form={form} submit={submit}>
      <ActivityFields {...options} />
      <FormFoot>
        <SubmitButton>Save the activity</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
