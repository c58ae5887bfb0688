'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { ZoneField } from '@/app/_ui/form/zone-field'
import { editPartnershipSchema } from '@/lib/partnerships/schema/arrangement'
import { editPartnershipAction } from './actions'

export function GeneralForm({ initial }: { initial: z.input<typeof editPartnershipSchema> }) {
  const form = useForm({ resolver: zodResolver(editPartnershipSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, editPartnershipAction, () => toast({ text: 'Settings saved.' }))

  return (
    <Form form={form} submit={submit}>
      <TextField name="name" label="Name of the partnership" autoComplete="off" />
      <TextField
        name="partnerName"
        label="Dialogue Partner"
        hint="As it stands after “ASEAN-”."
        autoComplete="off"
      />
      <ZoneField
        name="zone"
        label="The desk's time zone"
        hint="Deadlines and “as of” dates are told by this clock."
      />
      <ZoneField
        name="partnerZone"
        label="The partner's time zone"
        hint="Shown beside the clock of a meeting."
      />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
      </FormFoot>
    </Form>
  )
}
