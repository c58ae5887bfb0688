'use client'
import { NativeSelect } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { asText, type FieldProps, useField } from './field'

export type Option = { value: string; label: string; disabled?: boolean }

/** One of a few, by the machine's own list, which every phone and every reader knows. For long lists take SearchSelectField. */
export function SelectField({
  name,
  label,
  hint,
  disabled,
  options,
  none,
}: FieldProps & {
  options: readonly Option[]
  /** The words for "nothing chosen"; left out, one must be chosen. */
  none?: string
}) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <NativeSelect
      id={id}
      label={label}
      description={hint}
      error={error}
      defaultValue={asText(initial)}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...options]}
      {...register(name, { disabled })}
    />
  )
}
