'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { MeanwhileNote } from '@/app/(desk)/_parts/meanwhile-note'
import { useMeanwhile } from '@/app/(desk)/_parts/use-meanwhile'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
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
  const { both, send } = useMeanwhile(form, initial, changeTopicAction)
  const page = `/topics/${initial.topicId}`
  const submit = useActionForm(form, send, () => router.push(page))

  return (
    <Form form={form} submit={submit}>
      <MeanwhileNote fields={both.map((name) => words[name] ?? name)} page={page} />
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

const words: Readonly<Record<string, string>> = {
  pole: 'part of the list',
  seriesIds: 'series',
  frequency: 'how often',
  everyNth: 'how often',
  milestoneId: 'milestone',
  minutes: 'usual time',
  leadId: 'who opens it',
  circle: 'who may read it',
}
