'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { editSeatSchema } from '@/lib/people/schema'
import { SeatFields } from '../../../_parts/seat-fields-form'
import { editSeatAction } from '../../../actions'

export function EditSeatForm({ initial, back }: { initial: z.input<typeof editSeatSchema>; back: string }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(editSeatSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, editSeatAction, () => {
    toast({ text: 'Seat changed.' })
    router.push(back)
  })

  return (
    <Form form={form} submit={submit}>
      <SeatFields />
      <FieldRow>
        <DateField name="fromDay" label="From" />
        <DateField name="untilDay" label="Until" hint="The last day on which it holds." />
      </FieldRow>
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href={back}>
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
