'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm, useWatch } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { addTopicSchema } from '@/lib/topics/schema/verbs'
import type { FormChoices } from '../_parts/topic-choices'
import { TopicFields } from '../_parts/topic-fields-form'
import { addTopicAction } from '../actions'

export function AddForm({
  topicId,
  partnershipId,
  under,
  headings,
  choices,
}: {
  /** The id of the topic to be, so that sending the form twice does not add two. */
  topicId: string
  partnershipId: string
  /** The topic it goes under, or empty for the top of the list. */
  under: string
  headings: readonly Option[]
  choices: FormChoices
}) {
  const router = useRouter()
  const form = useForm({
    resolver: zodResolver(addTopicSchema),
    defaultValues: {
      topicId,
      partnershipId,
      parentId: under,
      title: '',
      pole: 'REVIEW_OF_COOPERATION' as const,
      seriesIds: [] as string[],
      frequency: 'ALWAYS' as const,
      everyNth: null,
      milestoneId: '',
      minutes: null,
      leadId: '',
      circle: 'ASEAN_AND_SECRETARIAT' as const,
    },
  })
  const parentId = useWatch({ control: form.control, name: 'parentId' })
  const submit = useActionForm(form, addTopicAction, () => {
    toast({ text: 'Topic added.' })
    router.push('/topics')
  })

  return (
    <Form form={form} submit={submit}>
      <SelectField name="parentId" label="Where it goes" options={headings} none="At the top of the list" />
      <TopicFields choices={choices} place={parentId === '' ? 'top' : 'under'} />
      <FormFoot>
        <SubmitButton>Add topic</SubmitButton>
        <ButtonLink look="quiet" href="/topics">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
