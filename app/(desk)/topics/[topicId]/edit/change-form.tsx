'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { changeTopicSchema } from '@/lib/topics/schema/verbs'
import type { FormChoices } from '../../_parts/topic-choices'
import { TopicFields } from '../../_parts/topic-fields-form'
import { changeTopicAction } from '../../actions'

/** Changes a topic; if somebody was quicker, says what both changed before anything is written over. */
export function ChangeForm({
  initial,
  place,
  choices,
}: {
  initial: z.input<typeof changeTopicSchema>
  place: 'top' | 'under'
  choices: FormChoices
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(changeTopicSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const page = `/topics/${initial.topicId}`
  const submit = useActionForm(form, changeTopicAction, () => router.push(page))

  return (
    <Form form={form} submit={submit}>
      <TopicFields choices={choices} place={place} />
      <FormFoot>
        <SubmitButton>Save the changes</SubmitButton>
        <ButtonLink look="quiet" href={page}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
