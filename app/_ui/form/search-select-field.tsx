'use client'
import { MultiSelect, Select } from '@mantine/core'
import { type FieldProps, useField, useHeld } from './field'
import type { Option } from './select-field'

type Props = FieldProps & { options: readonly Option[]; placeholder?: string }

/** One of many: typing narrows the list. The value is the option's, or null. */
export function SearchSelectField({ name, label, hint, disabled = false, options, placeholder }: Props) {
  const { ref, value, onChange, onBlur } = useHeld(name)
  const { id, error } = useField(name)
  return (
    <Select
      id={id}
      label={label}
      description={hint}
      error={error}
      data={[...options]}
      placeholder={placeholder}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      nothingFoundMessage="Nothing of that name"
      ref={ref}
      name={name}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
      disabled={disabled}
    />
  )
}

/** Several of many; the value is a list of the options' values. */
export function ManySelectField({ name, label, hint, disabled = false, options, placeholder }: Props) {
  const { ref, value, onChange, onBlur } = useHeld(name)
  const { id, error } = useField(name)
  return (
    <MultiSelect
      id={id}
      label={label}
      description={hint}
      error={error}
      data={[...options]}
      placeholder={placeholder}
      searchable
      hidePickedOptions
      nothingFoundMessage="Nothing of that name"
      ref={ref}
      name={name}
      value={(value as string[] | undefined) ?? []}
      onChange={onChange}
      onBlur={onBlur}
      disabled={disabled}
    />
  )
}
