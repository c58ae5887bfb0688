'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { foundPartnershipSchema } from '@/lib/partnerships/schema/found'
import { choosePartnership } from '../../_frame/actions'
import { foundPartnershipAction } from '../actions'
import { FoundingFields } from './founding-fields-form'

export function FoundForm({ today }: { today: string }) {
  const form = useForm({
    resolver: zodResolver(foundPartnershipSchema),
    defaultValues: {
      name: '',
      partnerName: '',
      partnerCode: '',
      partnerZone: '',
      coordinatorCode: '',
      zone: '',
      coordinatesFrom: today,
      coordinatesUntil: null,
      desk: false,
    },
  })
  const submit = useActionForm(
    form,
    foundPartnershipAction,
    ({ partnershipId }) => void choosePartnership(partnershipId),
  )

  return (
    <Form form={form} submit={submit}>
      <FoundingFields />
      <FormFoot>
        <SubmitButton>Found partnership</SubmitButton>
      </FormFoot>
    </Form>
  )
}
