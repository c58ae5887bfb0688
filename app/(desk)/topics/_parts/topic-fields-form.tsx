'use client'
import { useWatch } from 'react-hook-form'
import { CirclePicker } from '@/app/(desk)/_parts/circle-picker'
import { CheckboxesField, RadioField } from '@/app/_ui/form/choice-fields'
import { FieldGroup, FieldRow } from '@/app/_ui/form/form'
import { SelectField } from '@/app/_ui/form/select-field'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { capitalise } from '@/lib/kernel/text'
import { FREQUENCIES, frequencyWords, poleWords, POLES } from '@/lib/topics/model'
import { TOPIC_CIRCLES } from '@/lib/topics/schema/fields'
import type { FormChoices } from './topic-choices'

/** What a topic says of itself. Only what stands at the top has a pole of its own. */
export function TopicFields({ choices, place }: { choices: FormChoices; place: 'top' | 'under' }) {
  const frequency: unknown = useWatch({ name: 'frequency' })
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="As it stands in the list. Each agenda may word it anew."
        autoComplete="off"
      />
      {place === 'top' && (
        <RadioField
          name="pole"
          label="Part of the list"
          choices={POLES.map((pole) => ({ value: pole, label: poleWords[pole] }))}
        />
      )}
      <FieldGroup legend="When it stands">
        <CheckboxesField
          name="seriesIds"
          label="At meetings of"
          choices={choices.series.map(({ value, label }) => ({ value, label }))}
        />
        <RadioField
          name="frequency"
          label="How often"
          choices={FREQUENCIES.map((each) => ({ value: each, label: capitalise(frequencyWords[each]) }))}
        />
        {frequency === 'EVERY_NTH' && (
          <NumberField name="everyNth" label="Every how many meetings" hint="2 for every second meeting." />
        )}
        {frequency === 'ON_ANNIVERSARY' && (
          <SelectField
            name="milestoneId"
            label="Anniversary of"
            options={choices.milestones}
            none="Any milestone of the partnership"
          />
        )}
      </FieldGroup>
      <FieldGroup legend="On the agenda">
        <FieldRow>
          <NumberField name="minutes" label="Usual time" unit="minutes" />
          <SelectField
            name="leadId"
            label="Usually opened by"
            options={choices.delegations}
            none="No delegation in particular"
          />
        </FieldRow>
      </FieldGroup>
      <CirclePicker label="Who may read it in the list" circles={TOPIC_CIRCLES} />
    </>
  )
}
