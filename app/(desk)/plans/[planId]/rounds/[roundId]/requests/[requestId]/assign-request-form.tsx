'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SearchSelectField } from '@/app/_ui/form/search-select-field'
import type { Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { assignRequestSchema } from '@/lib/rounds/schema'
import { assignRequestAction } from '../../../actions'

/** Somebody with a seat, or an account made for this alone; leaving both empty takes it from whoever had it. */
export function AssignRequestForm({
  initial,
  home,
  people,
}: {
  initial: z.input<typeof assignRequestSchema>
  home: string
  people: readonly Option[]
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(assignRequestSchema), defaultValues: initial })
  const submit = useActionForm(form, assignRequestAction, ({ personId }) => {
    toast({ text: personId === null ? 'Nobody answers with an account.' : 'Saved.' })
    router.push(home)
  })
  return (
    <Form form={form} submit={submit}>
      <SearchSelectField
        name="personId"
        label="Somebody with a seat in the partnership"
        placeholder="Nobody"
        options={people}
      />
      <TextField
        name="email"
        type="email"
        label="Or somebody of another agency, by their e-mail address"
        hint="Their account needs no seat: they see this request and nothing else."
        autoComplete="off"
      />
      <FormFoot>
        <SubmitButton>Save who answers</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
