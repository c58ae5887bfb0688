'use client'
import { Input } from '@mantine/core'
import { useController } from 'react-hook-form'
import { type FieldProps, useField } from './field'
import styles from './form.module.css'

/** One file, chosen or dropped on the field; the value is a File or null. Size is told here and checked again by the server. */
export function FileField({
  name,
  label,
  hint,
  disabled = false,
  accept,
  limit,
}: FieldProps & {
  /** As in HTML: `.docx,.pdf`. */
  accept?: string
  /** In bytes. */
  limit?: number
}) {
  const { field } = useController({
    name,
    rules: {
      validate: (file: unknown) =>
        !(file instanceof File) || limit === undefined || file.size <= limit || tooLarge(file.size, limit),
    },
  })
  const { id, error } = useField(name)
  const chosen: unknown = field.value
  const wrong =
    error ??
    (chosen instanceof File && limit !== undefined && chosen.size > limit
      ? tooLarge(chosen.size, limit)
      : undefined)
  return (
    <Input.Wrapper id={id} label={label} description={hint} error={wrong}>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        ref={field.ref}
        name={name}
        className={styles.file}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-error`}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.currentTarget.files?.[0] ?? null)}
      />
    </Input.Wrapper>
  )
}

function tooLarge(size: number, limit: number): string {
  return `The file has ${megabytes(size)}; at most ${megabytes(limit)} can be taken.`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
}
