'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import type { Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { addTermSchema } from '@/lib/partnerships/schema/arrangement'
import { useSettled } from '../../_parts/use-settled'
import { addTermAction } from '../../actions'
import { TermFields } from '../term-fields-form'

export function AddTermForm({ states }: { states: readonly Option[] }) {
  const form = useForm({
    resolver: zodResolver(addTermSchema),
    defaultValues: { delegationId: '', fromDay: '', untilDay: null },
  })
  const submit = useActionForm(form, addTermAction, useSettled('Term added.', '/settings/coordinatorship'))

  return (
    <Form form={form} submit={submit}>
      <TermFields states={states} />
      <FormFoot>
        <SubmitButton>Add term</SubmitButton>
        <ButtonLink look="quiet" href="/settings/coordinatorship">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
