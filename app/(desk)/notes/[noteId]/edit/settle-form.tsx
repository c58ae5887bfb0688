'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { attributeNoteSchema, renameNoteSchema } from '@/lib/notes/schema'
import { attributionOptions } from '../../_parts/attribution'
import { attributeNoteAction, renameNoteAction } from '../../actions'

export function RenameForm({ initial }: { initial: z.input<typeof renameNoteSchema> }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(renameNoteSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, renameNoteAction, () => router.push(`/notes/${initial.noteId}`))
  return (
    <Form form={form} submit={submit} label="Title">
      <TextField name="title" label="Title" autoComplete="off" />
      <FormFoot>
        <SubmitButton>Save the title</SubmitButton>
        <ButtonLink look="quiet" href={`/notes/${initial.noteId}`}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

export function AttributeForm({ initial }: { initial: z.input<typeof attributeNoteSchema> }) {
  const form = useForm({ resolver: zodResolver(attributeNoteSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, attributeNoteAction, () => toast({ text: 'Attribution saved.' }))
  return (
    <Form form={form} submit={submit} label="Attribution">
      <SelectField
        name="attribution"
        label="Remarks it reports"
        hint="How far readers of this note may say who made them. A released copy chooses anew."
        options={attributionOptions}
      />
      <FormFoot>
        <SubmitButton look="plain">Save the attribution</SubmitButton>
      </FormFoot>
    </Form>
  )
}
