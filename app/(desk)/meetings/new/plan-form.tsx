'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { planMeetingSchema } from '@/lib/meetings/schema/verbs'
import type { FormChoices } from '../_parts/form-choices'
import type { MeetingForm } from '../_parts/form-values'
import { MeetingFields } from '../_parts/meeting-fields-form'
import { planMeetingAction } from '../actions'

/** Plans a meeting; what the series suggests stands already in the fields. */
export function PlanForm({ choices, initial }: { choices: FormChoices; initial: MeetingForm }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(planMeetingSchema), defaultValues: initial })
  const submit = useActionForm(form, planMeetingAction, ({ meetingId }) =>
    router.push(`/meetings/${meetingId}`),
  )
  const seriesId = useWatch({ control: form.control, name: 'seriesId' })
  const series = choices.series.find(({ id }) => id === seriesId)
  useSuggestion(form, series?.next)

  return (
    <Form form={form} submit={submit}>
      <MeetingFields choices={choices} turn={series?.turn ?? null} />
      <FormFoot>
        <SubmitButton>Plan the meeting</SubmitButton>
        <ButtonLink look="quiet" href="/meetings">
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

/** Another series suggests another number, zone and co-chairs; what somebody typed stays. */
function useSuggestion<Out>(
  form: UseFormReturn<MeetingForm, unknown, Out>,
  next: Partial<MeetingForm> | undefined,
): void {
  const { setValue } = form
  const { dirtyFields } = form.formState
  // what the page begins with stands in the fields already
  const suggested = useRef(next)
  useEffect(() => {
    if (next === undefined || next === suggested.current) return
    suggested.current = next
    for (const [name, value] of Object.entries(next) as [keyof MeetingForm, never][])
      if (!Object.hasOwn(dirtyFields, name)) setValue(name, value)
    // only a change of the series may change the rest
    // eslint-disable-next-line react-hooks/exhaustive-deps -- dirtyFields is read as it is at that moment
  }, [next, setValue])
}
