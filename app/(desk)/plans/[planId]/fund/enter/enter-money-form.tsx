'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SearchSelectField } from '@/app/_ui/form/search-select-field'
import { SelectField, type Option } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { fundEntryKindWords, fundEntryKinds } from '@/lib/funds/model'
import { enterMoneySchema } from '@/lib/funds/schema'
import { enterMoneyAction } from '../actions'

type Typed = z.input<typeof enterMoneySchema>

const kinds = fundEntryKinds.map((kind) => ({ value: kind, label: fundEntryKindWords[kind] }))

/** One entry of the fund. */
export function EnterMoneyForm({
  initial,
  currency,
  activities,
  home,
}: {
  initial: Typed
  currency: string
  activities: readonly Option[]
  home: string
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(enterMoneySchema), defaultValues: initial })
  const submit = useActionForm(
    form,
    // chosen before the kind was changed: a contribution has no activity, and the field is out of sight
    (typed) => enterMoneyAction(typed.kind === 'CONTRIBUTION' ? { ...typed, activityId: null } : typed),
    () => router.push(`${home}?fund=${initial.fundId}`),
  )
  const kind = useWatch({ control: form.control, name: 'kind' })
  return (
    <Form form={form} submit={submit}>
      <SelectField name="kind" label="What it is" options={kinds} />
      <FieldRow>
        <TextField
          name="amount"
          label={`Amount in ${currency}`}
          hint="Such as 12,500.00."
          inputMode="decimal"
          autoComplete="off"
        />
        <NumberField name="year" label="Year of the fund" />
        <DateField name="on" label="Day" hint="When it came in, was promised or was paid." />
      </FieldRow>
      {kind !== 'CONTRIBUTION' && (
        <SearchSelectField
          name="activityId"
          label="Activity it is for"
          options={activities}
          placeholder="Type its title"
        />
      )}
      <TextField
        name="words"
        label="Words"
        hint="What a reader of the accounts should know."
        autoComplete="off"
      />
      <FormFoot>
        <SubmitButton>Enter money</SubmitButton>
        <ButtonLink look="quiet" href={home}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
