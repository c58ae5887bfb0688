'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { changeMeetingSchema } from '@/lib/meetings/schema/verbs'
import type { FormChoices } from '../../_parts/form-choices'
import type { MeetingForm } from '../../_parts/form-values'
import { MeetingFields } from '../../_parts/meeting-fields-form'
import { changeMeetingAction } from '../../actions'

type Values = MeetingForm & { revision: number }

/** Changes a meeting; if somebody was quicker, says what both changed before anything is written over. */
export function ChangeForm({ choices, initial }: { choices: FormChoices; initial: Values }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(changeMeetingSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const page = `/meetings/${initial.meetingId}`
  const submit = useActionForm(form, changeMeetingAction, () => router.push(page))

  return (
    <Form form={form} submit={submit}>
      <MeetingFields choices={choices} turn={null} />
      <FormFoot>
        <SubmitButton>Save the changes</SubmitButton>
        <ButtonLink look="quiet" href={page}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
