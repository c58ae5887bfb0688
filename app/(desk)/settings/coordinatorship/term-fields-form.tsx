'use client'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow } from '@/app/_ui/form/form'
import { type Option, SelectField } from '@/app/_ui/form/select-field'

export function TermFields({ states }: { states: readonly Option[] }) {
  return (
    <>
      <SelectField name="delegationId" label="Member state" options={states} none="Choose a member state" />
      <FieldRow>
        <DateField name="fromDay" label="From" hint="The day of the handover." />
        <DateField name="untilDay" label="Until" hint="Leave open if it is not known." />
      </FieldRow>
    </>
  )
}
