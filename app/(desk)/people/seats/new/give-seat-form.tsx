'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow, Form, FormFoot } from '@/app/_ui/form/form'
import { SearchSelectField } from '@/app/_ui/form/search-select-field'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PlainDate } from '@/lib/kernel/clock'
import { giveSeatSchema } from '@/lib/people/schema'
import { SeatFields } from '../../_parts/seat-fields-form'
import { giveSeatAction } from '../../actions'

export function GiveSeatForm({
  people,
  delegations,
  person,
  today,
}: {
  people: readonly Option[]
  delegations: readonly Option[]
  /** Chosen beforehand, or empty. */
  person: string
  today: PlainDate
}) {
  const router = useRouter()
  const form = useForm({
    resolver: zodResolver(giveSeatSchema),
    defaultValues: {
      personId: person,
      delegationId: '',
      role: 'OFFICIAL',
      office: '',
      fromDay: today,
      untilDay: null,
    },
  })
  const submit = useActionForm(form, giveSeatAction, () => {
    toast({ text: 'Seat given.' })
    router.push('/people')
  })

  return (
    <Form form={form} submit={submit}>
      <SearchSelectField name="personId" label="Person" options={people} placeholder="Type a name" />
      <SelectField name="delegationId" label="Delegation" options={delegations} none="Choose a delegation" />
      <SeatFields />
      <FieldRow>
        <DateField name="fromDay" label="From" />
        <DateField name="untilDay" label="Until" hint="Leave open if it is not known." />
      </FieldRow>
      <FormFoot>
        <SubmitButton>Give seat</SubmitButton>
        <ButtonLink look="quiet" href="/people">
          Cancel
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}
