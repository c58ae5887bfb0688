'use client'
import { TextInput } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { asText, type FieldProps, useField } from './field'

type Native = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'placeholder' | 'maxLength' | 'inputMode' | 'spellCheck' | 'autoFocus' | 'lang'
>

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  disabled,
  type = 'text',
  after,
  ...native
}: FieldProps & Native & { type?: 'text' | 'email' | 'password' | 'url' | 'time'; after?: ReactNode }) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <TextInput
      id={id}
      type={type}
      label={label}
      description={hint}
      error={error}
      rightSection={after}
      rightSectionWidth={after === undefined ? undefined : 'auto'}
      defaultValue={asText(initial)}
      {...native}
      {...register(name, { disabled })}
    />
  )
}

/** A whole number; empty is null, and what is not a number stays as typed for the schema to refuse. */
export function NumberField({
  name,
  label,
  hint,
  disabled,
  unit,
  ...native
}: FieldProps & Pick<Native, 'placeholder'> & { unit?: string }) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <TextInput
      id={id}
      inputMode="numeric"
      autoComplete="off"
      label={label}
      description={hint}
      error={error}
      rightSection={unit}
      rightSectionWidth={unit === undefined ? undefined : '5rem'}
      rightSectionPointerEvents="none"
      defaultValue={asText(initial)}
      {...native}
      {...register(name, { disabled, setValueAs: asNumber })}
    />
  )
}

function asNumber(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const text = typed.replaceAll(/[\s,]/g, '')
  if (text === '') return null
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : typed
}
