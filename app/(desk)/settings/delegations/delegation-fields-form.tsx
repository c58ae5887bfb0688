'use client'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { TextField } from '@/app/_ui/form/text-field'
import { ZoneField } from '@/app/_ui/form/zone-field'
import { SIDES, sideWords } from '@/lib/partnerships/model'

const sides = SIDES.map((side) => ({ value: side, label: sideWords[side] }))

export function DelegationFields() {
  return (
    <>
      <FieldRow>
        <TextField name="name" label="Name" autoComplete="off" />
        <TextField name="code" label="Code" placeholder="KH" autoComplete="off" />
      </FieldRow>
      <SelectField
        name="side"
        label="Side"
        hint="It decides which texts the delegation's people may read."
        options={sides}
      />
      <ZoneField name="zone" label="Time zone" />
      <FieldRow>
        <DateField name="memberFrom" label="At the table from" />
        <DateField name="memberUntil" label="Until" />
      </FieldRow>
    </>
  )
}
