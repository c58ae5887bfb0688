'use client'
import { TextField } from '@/app/_ui/form/text-field'

export function MilestoneFields() {
  return (
    <>
      <TextField
        name="title"
        label="What happened"
        hint="As it reads after “Fifth anniversary of”: the ASEAN-Russia strategic partnership."
        autoComplete="off"
      />
      <TextField
        name="day"
        label="When"
        hint="As much as is known: 14 Nov 2018, Nov 2018 or 2018."
        autoComplete="off"
      />
    </>
  )
}
