'use client'
import { useWatch } from 'react-hook-form'
import { SelectField } from '@/app/_ui/form/select-field'
import { TextField } from '@/app/_ui/form/text-field'
import { ROLES, roleHints, roleWords } from '@/lib/people/model'

const roles = ROLES.map((role) => ({ value: role, label: roleWords[role] }))

/** In what role somebody sits, and as what. */
export function SeatFields() {
  const chosen: unknown = useWatch({ name: 'role' })
  const role = ROLES.find((one) => one === chosen)
  return (
    <>
      <SelectField
        name="role"
        label="Role"
        hint={role === undefined ? undefined : roleHints[role]}
        options={roles}
      />
      <TextField
        name="office"
        label="Rank or office"
        hint="As it stands in a list of participants."
        autoComplete="off"
      />
    </>
  )
}
