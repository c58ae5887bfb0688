'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { toast } from '@/app/_ui/action/toast'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldGroup, Form, FormFoot } from '@/app/_ui/form/form'
import { ManySelectField } from '@/app/_ui/form/search-select-field'
import type { Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { shareNoteSchema } from '@/lib/notes/schema'
import { shareNoteAction } from '../../actions'

/** Opens the note by name, perhaps until a day. */
export function ShareForm({
  noteId,
  people,
  delegations,
}: {
  noteId: string
  people: readonly Option[]
  delegations: readonly Option[]
}) {
  const router = useRouter()
  const empty: z.input<typeof shareNoteSchema> = { noteId, personIds: [], delegationIds: [], endsOn: null }
  const form = useForm({ resolver: zodResolver(shareNoteSchema), defaultValues: empty })
  const submit = useActionForm(form, shareNoteAction, () => {
    form.reset(empty)
    toast({ text: 'The note is shared.' })
    router.refresh()
  })
  return (
    <Form form={form} submit={submit} label="Share by name">
      <FieldGroup
        legend="Share by name"
        hint="They read the note as it stands, today and later; they do not write in it."
      >
        <ManySelectField name="personIds" label="People" options={people} />
        <ManySelectField name="delegationIds" label="Delegations" options={delegations} />
        <DateField name="endsOn" label="Last day" hint="Left empty, it lasts until you withdraw it." />
      </FieldGroup>
      <FormFoot>
        <SubmitButton>Share</SubmitButton>
      </FormFoot>
    </Form>
  )
}
