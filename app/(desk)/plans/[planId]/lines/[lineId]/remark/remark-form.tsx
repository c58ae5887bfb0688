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
import { remarkSchema } from '@/lib/plans/schema/plan'
import { CirclePicker } from '../../../../../_parts/circle-picker'
import { remarkAction } from '../../../../actions'

type Circles = readonly z.input<typeof remarkSchema>['circle'][]

/** What one's own delegation remarks on a line, one for each delegation; emptied, it is removed. */
export function RemarkForm({
  initial,
  circles,
  home,
}: {
  initial: z.input<typeof remarkSchema>
  circles: Circles
  home: string
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(remarkSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, remarkAction, () => router.push(home))
  return (
    <Form form={form} submit={submit}>
      <LongTextField name="text" label="Remark" hint="Emptied, it is removed." rows={4} limit={8000} />
      <CirclePicker circles={circles} />
      <FormFoot>
        <SubmitButton>Save the remark</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
