'use client'
import type { ReactNode } from 'react'
import { get, type RefCallBack, useController, useFormContext, useFormState } from 'react-hook-form'
import { useFieldId } from './form-name'

/** What every field is told. */
export type FieldProps = {
  /** The name in the schema, nested with dots: `dates.from`. */
  name: string
  label: ReactNode
  /** One line under the label, before the field. */
  hint?: ReactNode
  disabled?: boolean
}

/** The id of the field, the first thing that is wrong with it, and what it began with (so that the server can draw it filled). */
export function useField(name: string): { id: string; error: string | undefined; initial: unknown } {
  const { control } = useFormContext()
  const { errors, defaultValues } = useFormState({ control, name })
  const wrong: unknown = get(errors, name)
  const message =
    typeof wrong === 'object' && wrong !== null && 'message' in wrong && typeof wrong.message === 'string'
      ? wrong.message
      : undefined
  return { id: useFieldId(name), error: message, initial: valueAt(defaultValues, name) }
}

function valueAt(values: unknown, name: string): unknown {
  return get(values, name)
}

/** What a field that is not the browser's own holds, and how it is told of a change. */
export type Held = {
  ref: RefCallBack
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
}

export function useHeld(name: string): Held {
  return useController({ name }).field
}

/** A beginning value as the words of a text field. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
