'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { toast } from '@/app/_ui/action/toast'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PartnershipId } from '@/lib/kernel/ids'
import { addHolidaySchema } from '@/lib/partnerships/schema/arrangement'
import { addHolidayAction } from '../../actions'

/** Stays open after each day, because holidays come in a row. */
export function AddHolidayForm({ partnershipId }: { partnershipId: PartnershipId }) {
  const empty = { partnershipId, day: '', name: '' }
  const form = useForm({ resolver: zodResolver(addHolidaySchema), defaultValues: empty })
  const submit = useActionForm(form, addHolidayAction, () => {
    toast({ text: 'Holiday added.' })
    form.reset(empty)
    form.setFocus('day')
  })

  return (
    <Form form={form} submit={submit} label="Add one day">
      <FieldRow>
        <DateField name="day" label="Day" />
        <TextField name="name" label="Name" autoComplete="off" />
      </FieldRow>
      <FormFoot>
        <SubmitButton look="plain">Add holiday</SubmitButton>
      </FormFoot>
    </Form>
  )
}
