'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { FieldGroup, FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { editSeriesSchema } from '@/lib/partnerships/schema/series'
import rows from '../../_parts/rows.module.css'
import { editSeriesAction } from '../../actions'
import { HeadingRow } from './heading-row-form'

/** The names of a series and its usual order of business; headings move by button, so by mouse and keyboard alike. */
export function SeriesEditor({ initial }: { initial: z.input<typeof editSeriesSchema> }) {
  const form = useForm({ resolver: zodResolver(editSeriesSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const { fields, append, remove, move } = useFieldArray({
    control: form.control,
    name: 'skeleton',
    keyName: 'rowId',
  })
  const submit = useActionForm(form, editSeriesAction, () => toast({ text: 'Series saved.' }))

  return (
    <Form form={form} submit={submit}>
      <FieldRow>
        <TextField name="title" label="Full title" autoComplete="off" />
        <TextField name="shortTitle" label="Short title" autoComplete="off" />
      </FieldRow>
      <FieldGroup
        legend="Usual order of business"
        hint="Drafts begin with these headings. Agendas already drafted stay as they are."
      >
        <ol role="list" className={rows.list}>
          {fields.map(({ rowId, role, title }, index) => (
            <HeadingRow
              key={rowId}
              place={index}
              last={fields.length - 1}
              role={role}
              title={title}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
        <div>
          <Button
            size="small"
            icon={<IconPlus aria-hidden />}
            onClick={() => append({ key: '', role: null, kind: 'OTHER', title: '', minutes: null })}
          >
            Add a heading
          </Button>
        </div>
      </FieldGroup>
      <FormFoot>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink look="quiet" href="/settings/series">
          Back to the series
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
