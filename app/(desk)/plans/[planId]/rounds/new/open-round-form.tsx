'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { CheckboxesField, type Choice } from '@/app/_ui/form/choice-fields'
import { DateField } from '@/app/_ui/form/date-field'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { LongTextField } from '@/app/_ui/form/long-text-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { openRoundSchema } from '@/lib/rounds/schema'
import { openRoundAction } from '../actions'

/** Asks focal points, by a day, in the words of the desk. */
export function OpenRoundForm({
  initial,
  choices,
  home,
}: {
  initial: z.input<typeof openRoundSchema>
  choices: readonly Choice[]
  home: string
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(openRoundSchema), defaultValues: initial })
  const submit = useActionForm(form, openRoundAction, ({ roundId }) => router.push(`${home}/${roundId}`))
  return (
    <Form form={form} submit={submit}>
      <TextField name="title" label="Title" hint="Such as Before the 19th ARSOM." autoComplete="off" />
      <DateField name="dueOn" label="Answers are due by" />
      <LongTextField name="words" label="Words to those who are asked" rows={3} limit={4000} />
      <CheckboxesField name="focalPoints" label="Whom to ask" choices={choices} />
      <FormFoot>
        <SubmitButton>Open the round</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
