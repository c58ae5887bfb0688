'use client'
import { CirclePicker } from '@/app/(desk)/_parts/circle-picker'
import { CheckboxField } from '@/app/_ui/form/choice-fields'
import { DateField } from '@/app/_ui/form/date-field'
import { FieldGroup, FieldRow } from '@/app/_ui/form/form'
import { SearchSelectField } from '@/app/_ui/form/search-select-field'
import { type Option, SelectField } from '@/app/_ui/form/select-field'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { ZoneField } from '@/app/_ui/form/zone-field'
import { capitalise } from '@/lib/kernel/text'
import { MEETING_FORMATS, meetingFormatWords } from '@/lib/meetings/model/meeting'
import { MEETING_CIRCLES } from '@/lib/meetings/schema/fields'
import type { FormChoices } from './form-choices'
import { NumberWarnings } from './number-warnings-form'

const formats = MEETING_FORMATS.map((format) => ({
  value: format,
  label: capitalise(meetingFormatWords[format]),
}))

/** Everything a form asks about a meeting, whether it is planned or changed. */
export function MeetingFields({ choices, turn }: { choices: FormChoices; turn: string | null }) {
  return (
    <>
      <FieldGroup legend="The meeting">
        <SelectField
          name="seriesId"
          label="Series"
          options={choices.series.map(({ id, label }) => ({ value: id, label }))}
        />
        <FieldRow>
          <NumberField name="ordinal" label="Number" hint="Empty where it bears none." />
          <TextField
            name="epithet"
            label="Epithet"
            hint="Such as Special or Commemorative."
            autoComplete="off"
          />
        </FieldRow>
        <NumberWarnings choices={choices} />
      </FieldGroup>
      <FieldGroup legend="When">
        <FieldRow>
          <DateField
            name="startsOn"
            label="First day"
            hint="Or the month, such as May 2023."
            accepts="day-or-month"
          />
          <DateField name="endsOn" label="Last day" hint="Empty for a single day." />
        </FieldRow>
        <ZoneField name="zone" label="Time zone of the meeting" />
        <FieldRow>
          <TextField name="beginsAt" label="Sessions begin" hint="By the 24-hour clock." autoComplete="off" />
          <TextField name="endsAt" label="Sessions end" hint="Such as 17:30." autoComplete="off" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend="Where">
        <FieldRow>
          <SelectField name="format" label="Format" options={formats} />
          <TextField name="venue" label="Venue" hint={turn ?? undefined} autoComplete="off" />
        </FieldRow>
      </FieldGroup>
      <CoChair legend="Co-chair for ASEAN" name="aseanChair" options={choices.asean} />
      <CoChair legend="Co-chair for the partner" name="partnerChair" options={choices.partner} />
      <FieldGroup legend="What it leads to, and who may know of it">
        <SearchSelectField
          name="preparesId"
          label="Prepares the meeting"
          hint="A SOM usually prepares the Post Ministerial Conference."
          options={choices.meetings}
          placeholder="None"
        />
        <CirclePicker label="Who may know of the meeting" circles={MEETING_CIRCLES} />
      </FieldGroup>
    </>
  )
}

function CoChair({ legend, name, options }: { legend: string; name: string; options: readonly Option[] }) {
  return (
    <FieldGroup legend={legend}>
      <SelectField name={`${name}.delegationId`} label="Delegation" options={options} none="Not known yet" />
      <FieldRow>
        <TextField name={`${name}.name`} label="Name" autoComplete="off" />
        <TextField name={`${name}.rank`} label="Rank" autoComplete="off" />
      </FieldRow>
      <CheckboxField
        name={`${name}.acting`}
        label="Acting"
        hint="Stands in for the one who usually presides."
      />
    </FieldGroup>
  )
}
