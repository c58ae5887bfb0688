'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import type { Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { editTermSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { editTermAction } from '../../actions'
import { TermFields } from '../term-fields-form'

export function EditTermForm({
  states,
  initial,
}: {
  states: readonly Option[]
  initial: z.input<typeof editTermSchema>
}) {
  const form = useForm({ resolver: zodResolver(editTermSchema), defaultValues: initial })
  const submit = useActionForm(form, editTermAction, useSettled('Term changed.', '/settings/coordinatorship'))

  return (
    <Form form={form} submit={submit}>
      <TermFields states={states} />
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href="/settings/coordinatorship">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
