'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useFieldArray, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { Button, IconButton } from '@/app/_ui/action/button'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { editOffsetsSchema } from '@/lib/partnerships/schema/series'
import rows from '../_parts/rows.module.css'
import { editOffsetsAction } from '../actions'

type Steps = z.input<typeof editOffsetsSchema>

/** The steps in a column; a step keeps its key, so that what meetings have ticked off stays ticked when it is renamed. */
export function StepsEditor({ initial, hasOwnSteps }: { initial: Steps; hasOwnSteps: boolean }) {
  const form = useForm({ resolver: zodResolver(editOffsetsSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'offsets',
    keyName: 'rowId',
  })
  const submit = useActionForm(form, editOffsetsAction, () => toast({ text: 'Steps saved.' }))

  function backToUsual() {
    const { partnershipId, revision } = initial
    return editOffsetsAction({ partnershipId, revision, offsets: [] })
  }

  return (
    <Form form={form} submit={submit}>
      <ol role="list" className={rows.list}>
        {fields.map(({ rowId, label }, index) => (
          <li key={rowId} className={rows.row}>
            <div className={rows.wide}>
              <TextField name={`offsets.${String(index)}.label`} label="Step" autoComplete="off" />
            </div>
            <div className={rows.number}>
              <NumberField name={`offsets.${String(index)}.workingDaysBefore`} label="Working days before" />
            </div>
            <IconButton
              name={label === '' ? 'Remove this step' : `Remove ${label}`}
              icon={<IconTrash aria-hidden />}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="small"
          icon={<IconPlus aria-hidden />}
          onClick={() => append({ key: '', label: '', workingDaysBefore: 5 })}
        >
          Add a step
        </Button>
      </div>
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        {hasOwnSteps && (
          <ConfirmButton
            label="Back to the usual steps"
            title="Go back to the usual steps?"
            confirm="Use the usual steps"
            look="quiet"
            act={backToUsual}
            done={() => {
              form.reset()
              toast({ text: 'The usual steps are back.' })
            }}
          >
            <p>The steps of this partnership are replaced by those every new partnership starts with.</p>
          </ConfirmButton>
        )}
      </FormFoot>
    </Form>
  )
}
