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
import { editMarkingsSchema } from '@/lib/partnerships/schema/arrangement'
import { editMarkingsAction } from '../actions'

type Marked = { readonly circle: string; readonly short: string; readonly readers: string }

export function MarkingsForm({
  circles,
  initial,
}: {
  circles: readonly Marked[]
  initial: z.input<typeof editMarkingsSchema>
}) {
  const form = useForm({ resolver: zodResolver(editMarkingsSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const submit = useActionForm(form, editMarkingsAction, () => toast({ text: 'Markings saved.' }))

  return (
    <Form form={form} submit={submit}>
      {circles.map(({ circle, short, readers }) => (
        <TextField
          key={circle}
          name={`markings.${circle}`}
          label={short}
          hint={`For ${readers}. Left empty: “${short}”.`}
          autoComplete="off"
        />
      ))}
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
      </FormFoot>
    </Form>
  )
}
