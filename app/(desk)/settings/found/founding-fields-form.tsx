'use client'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/app/_ui/form/choice-fields'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldRow } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { TextField } from '@/app/_ui/form/text-field'
import { ZoneField } from '@/app/_ui/form/zone-field'
import { MEMBER_STATES } from '@/lib/partnerships/rules/founding'

const coordinators = MEMBER_STATES.map(({ code, name }) => ({ value: code, label: name }))

/** What founding a partnership asks for; the first run asks the same below its own questions. */
export function FoundingFields({ within = '' }: { within?: string }) {
  useSuggestions(within)
  return (
    <>
      <FieldRow>
        <TextField
          name={`${within}partnerName`}
          label="Dialogue Partner"
          placeholder="Russia"
          autoComplete="off"
        />
        <TextField
          name={`${within}partnerCode`}
          label="Its code"
          hint="As it stands in tables."
          placeholder="RU"
          autoComplete="off"
        />
      </FieldRow>
      <TextField
        name={`${within}name`}
        label="Name of the partnership"
        placeholder="ASEAN-Russia"
        autoComplete="off"
      />
      <ZoneField name={`${within}partnerZone`} label="The partner's time zone" />
      <SelectField
        name={`${within}coordinatorCode`}
        label="Country Coordinator"
        options={coordinators}
        none="Choose a member state"
      />
      <ZoneField name={`${within}zone`} label="The desk's time zone" />
      <FieldRow>
        <DateField name={`${within}coordinatesFrom`} label="Coordinates from" />
        <DateField name={`${within}coordinatesUntil`} label="Until" hint="Leave open if it is not known." />
      </FieldRow>
      <CheckboxField
        name={`${within}desk`}
        label="I also work at this desk"
        hint="Gives you a seat as coordinator staff. An administrator without a seat reads no papers."
      />
    </>
  )
}

/** The name follows the partner and the zone the coordinator, until somebody types another. */
function useSuggestions(within: string): void {
  const { setValue, getFieldState, formState } = useFormContext()
  const partner: unknown = useWatch({ name: `${within}partnerName` })
  const coordinator: unknown = useWatch({ name: `${within}coordinatorCode` })
  const isNameTyped = getFieldState(`${within}name`, formState).isDirty
  const isZoneChosen = getFieldState(`${within}zone`, formState).isDirty

  useEffect(() => {
    if (isNameTyped || typeof partner !== 'string') return
    setValue(`${within}name`, partner.trim() === '' ? '' : `ASEAN-${partner.trim()}`)
  }, [partner, isNameTyped, setValue, within])

  useEffect(() => {
    const state = MEMBER_STATES.find(({ code }) => code === coordinator)
    if (state !== undefined && !isZoneChosen) setValue(`${within}zone`, state.zone)
  }, [coordinator, isZoneChosen, setValue, within])
}
