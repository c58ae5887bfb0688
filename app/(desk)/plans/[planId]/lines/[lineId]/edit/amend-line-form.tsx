'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { amendLineSchema } from '@/lib/plans/schema/plan'
import { amendLineAction } from '../../../../actions'

const priorities = [
  { value: 'ORDINARY', label: 'Ordinary' },
  { value: 'HIGH', label: 'High' },
]

/** What the desk keeps beside the text of a line; empty names are those of the section. */
export function AmendLineForm({
  initial,
  home,
  inherited,
}: {
  initial: z.input<typeof amendLineSchema>
  home: string
  inherited: { readonly leads: string; readonly focalPoints: string }
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(amendLineSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, amendLineAction, () => router.push(home))
  const asSection = (names: string) =>
    names === ''
      ? 'Names, parted by commas. The section names none.'
      : `Empty means as the section says: ${names}.`
  return (
    <Form form={form} submit={submit}>
      <TextField
        name="ourTitle"
        label="Our title"
        hint="A short name for lists; the printed text stays."
        autoComplete="off"
      />
      <FieldRow>
        <DateField name="targetOn" label="Target date" />
        <SelectField name="priority" label="Priority" options={priorities} />
      </FieldRow>
      <TextField name="leads" label="Lead agencies" hint={asSection(inherited.leads)} autoComplete="off" />
      <TextField
        name="focalPoints"
        label="Focal points"
        hint={asSection(inherited.focalPoints)}
        autoComplete="off"
      />
      <FormFoot>
        <SubmitButton>Save the line</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
