'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { LongTextField } from '@/app/_ui/form/long-text-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { LONGEST_GUIDANCE, writeGuidanceSchema } from '@/lib/topics/schema/verbs'
import { writeGuidanceAction } from '../../actions'

export function GuidanceForm({ initial }: { initial: z.input<typeof writeGuidanceSchema> }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(writeGuidanceSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const page = `/topics/${initial.topicId}`
  const submit = useActionForm(form, writeGuidanceAction, () => router.push(page))

  return (
    <Form form={form} submit={submit}>
      <LongTextField name="text" label="Guidance" rows={8} limit={LONGEST_GUIDANCE} voice="paper" />
      <FormFoot>
        <SubmitButton>Save the guidance</SubmitButton>
        <ButtonLink look="quiet" href={page}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
