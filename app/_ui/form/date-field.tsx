'use client'
import { DateInput } from '@mantine/dates'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { dayWords, readDay } from '../text/date-words'
import '../theme/mantine-dates.css'
import { type FieldProps, useField } from './field'

/**
 * A day, typed or picked; the value is `YYYY-MM-DD`, or null when empty. Typing is read day first (27 Apr 2023, 27/4/2023). What no
 * calendar has is not thrown away: it goes to the schema as typed, and the schema refuses it in words.
 */
export function DateField({
  name,
  label,
  hint,
  disabled = false,
  min,
  max,
}: FieldProps & { min?: string; max?: string }) {
  const { field } = useController({ name })
  const { id, error } = useField(name)
  const value = typeof field.value === 'string' ? readDay(field.value) : null
  const [typed, setTyped] = useState<string | null>(null)

  function leave() {
    if (typed !== null && typed.trim() !== '' && readDay(typed) === null) field.onChange(typed)
    field.onBlur()
  }

  return (
    <DateInput
      id={id}
      label={label}
      description={hint}
      error={error}
      placeholder="27 Apr 2023"
      ref={field.ref}
      value={value}
      onChange={(day) => {
        setTyped(null)
        field.onChange(day)
      }}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      dateParser={readDay}
      valueFormat={dayWords}
      fixOnBlur={false}
      clearable
      firstDayOfWeek={1}
      disabled={disabled}
      popoverProps={{ returnFocus: false }}
      clearButtonProps={{ 'aria-label': 'Clear the date' }}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
    />
  )
}
