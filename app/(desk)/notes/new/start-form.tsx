'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { CirclePicker } from '@/app/(desk)/_parts/circle-picker'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { FIRST_CIRCLES } from '@/lib/notes/model/note'
import { startNoteSchema } from '@/lib/notes/schema'
import { attributionOptions } from '../_parts/attribution'
import { startNoteAction } from '../actions'

/** Begins a note; then the writing itself starts. */
export function StartForm({ initial }: { initial: z.input<typeof startNoteSchema> }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(startNoteSchema), defaultValues: initial })
  const submit = useActionForm(form, startNoteAction, ({ noteId }) => router.push(`/notes/${noteId}`))

  return (
    <Form form={form} submit={submit}>
      <TextField name="title" label="Title" autoComplete="off" />
      <CirclePicker
        circles={FIRST_CIRCLES}
        hint="You can open it further later; you will be told who can then read it."
      />
      <SelectField
        name="attribution"
        label="Remarks it reports"
        hint="How far readers of this note may say who made them."
        options={attributionOptions}
      />
      <FormFoot>
        <SubmitButton>Start writing</SubmitButton>
        <ButtonLink look="quiet" href="/notes">
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
