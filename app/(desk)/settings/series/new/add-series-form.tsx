'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PartnershipId } from '@/lib/kernel/ids'
import { SERIES_KINDS, seriesKindWords } from '@/lib/meetings/model/series'
import { addSeriesSchema } from '@/lib/partnerships/schema/series'
import { addSeriesAction } from '../../actions'

const kinds = SERIES_KINDS.map((kind) => ({ value: kind, label: seriesKindWords[kind] }))

export function AddSeriesForm({ partnershipId }: { partnershipId: PartnershipId }) {
  const router = useRouter()
  const form = useForm({
    resolver: zodResolver(addSeriesSchema),
    defaultValues: { partnershipId, kind: 'JCC', title: '', shortTitle: '' },
  })
  const submit = useActionForm(form, addSeriesAction, ({ seriesId }) => {
    toast({ text: 'Series added.' })
    router.push(`/settings/series/${seriesId}`)
  })

  return (
    <Form form={form} submit={submit}>
      <SelectField name="kind" label="Kind" options={kinds} />
      <TextField name="title" label="Full title" hint="As it stands on papers." autoComplete="off" />
      <TextField name="shortTitle" label="Short title" placeholder="ARSOM" autoComplete="off" />
      <FormFoot>
        <SubmitButton>Add series</SubmitButton>
        <ButtonLink look="quiet" href="/settings/series">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
