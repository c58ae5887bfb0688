'use client'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldGroup, FieldRow } from '@/app/_ui/form/form'
import { LongTextField } from '@/app/_ui/form/long-text-field'
import { ManySelectField } from '@/app/_ui/form/search-select-field'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { activityKindWords, activityKinds, activityStateWords, activityStates } from '@/lib/activities/model'
import { CirclePicker } from '../../_parts/circle-picker'

const kinds = activityKinds.map((kind) => ({ value: kind, label: activityKindWords[kind] }))
const states = activityStates.map((state) => ({ value: state, label: activityStateWords[state] }))

/** Everything a form asks about an activity, whether it is recorded or changed. */
export function ActivityFields({ lines, funds }: { lines: readonly Option[]; funds: readonly Option[] }) {
  return (
    <>
      <FieldGroup legend="The activity">
        <TextField name="title" label="Title" autoComplete="off" />
        <FieldRow>
          <SelectField name="kind" label="Kind" options={kinds} />
          <SelectField
            name="state"
            label="State"
            hint="A held activity proposes its lines as addressed."
            options={states}
          />
        </FieldRow>
        <ManySelectField
          name="lineIds"
          label="Lines it serves"
          hint="Of this plan or of others. Type a reference or a word."
          options={lines}
        />
      </FieldGroup>
      <FieldGroup legend="When and where">
        <FieldRow>
          <DateField name="startsOn" label="First day" />
          <DateField name="endsOn" label="Last day" />
        </FieldRow>
        <FieldRow>
          <TextField name="place" label="Place" hint="Or online." autoComplete="off" />
          <TextField name="organiser" label="Organiser" autoComplete="off" />
          <NumberField name="participants" label="Participants" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend="Cost">
        <FieldRow>
          <TextField
            name="cost"
            label="Cost"
            hint="Such as 12,500.00."
            inputMode="decimal"
            autoComplete="off"
          />
          <TextField name="currency" label="Currency" hint="Such as USD." maxLength={3} autoComplete="off" />
        </FieldRow>
        <FieldRow>
          <SelectField name="fundId" label="Paid by the fund" options={funds} none="Not by a fund" />
          <NumberField name="fundYear" label="Year of the fund" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend="What came of it">
        <LongTextField name="summary" label="Summary" voice="paper" rows={4} limit={8000} />
        <LongTextField
          name="links"
          label="Links"
          hint="Addresses that show that it was held, one a line. Files are added once it is recorded."
          rows={2}
        />
      </FieldGroup>
      <CirclePicker circles={['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']} />
    </>
  )
}
