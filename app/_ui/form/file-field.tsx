'use client'
import { Input } from '@mantine/core'
import { type FieldProps, useField, useHeld } from './field'
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
  const { ref, value: file, onChange, onBlur } = useHeld(name)
  const { id, error } = useField(name)
  const wrong =
    error ??
    (file instanceof File && limit !== undefined && file.size > limit
      ? tooLarge(file.size, limit)
      : undefined)
  return (
    <Input.Wrapper id={id} label={label} description={hint} error={wrong}>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        ref={ref}
        name={name}
        className={styles.file}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-error`}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
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
