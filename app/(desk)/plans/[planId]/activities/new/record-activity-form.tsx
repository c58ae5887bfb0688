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
import { recordActivitySchema } from '@/lib/activities/schema'
import { ActivityFields } from '../../../_parts/activity-fields-form'
import { recordActivityAction } from '../actions'

/** Records an activity; the line one came from is chosen already. */
export function RecordActivityForm({
  initial,
  home,
  ...options
}: {
  initial: z.input<typeof recordActivitySchema>
  home: string
  lines: readonly Option[]
  funds: readonly Option[]
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(recordActivitySchema), defaultValues: initial })
  const submit = useActionForm(form, recordActivityAction, ({ activityId }) =>
    router.push(`${home}/${activityId}`),
  )
  return (
    <Form form={form} submit={submit}>
      <ActivityFields {...options} />
      <FormFoot>
        <SubmitButton>Record the activity</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
