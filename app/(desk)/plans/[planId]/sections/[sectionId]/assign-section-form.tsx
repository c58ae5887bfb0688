'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { assignSectionSchema } from '@/lib/plans/schema/plan'
import { assignSectionAction } from '../../../actions'

/** The leads and focal points of a section, inherited by every line that says nothing of its own. */
export function AssignSectionForm({
  initial,
  home,
}: {
  initial: z.input<typeof assignSectionSchema>
  home: string
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(assignSectionSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, assignSectionAction, () => router.push(home))
  return (
    <Form form={form} submit={submit}>
      <TextField name="leads" label="Lead agencies" hint="Names, parted by commas." autoComplete="off" />
      <TextField
        name="focalPoints"
        label="Focal points"
        hint="Those whom a reporting round asks, parted by commas."
        autoComplete="off"
      />
      <FormFoot>
        <SubmitButton>Save the section</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
