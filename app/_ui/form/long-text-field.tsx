'use client'
import { Textarea } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { asText, type FieldProps, useField } from './field'
import styles from './form.module.css'

/** Several lines; grows with the text. With a `limit` it says how many characters are left, once that matters. */
export function LongTextField({
  name,
  label,
  hint,
  disabled,
  rows = 3,
  limit,
  voice = 'ui',
}: FieldProps & {
  rows?: number
  limit?: number
  /** `paper` for text that will stand in a paper: it is typed in the paper's own letters. */
  voice?: 'ui' | 'paper'
}) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <div>
      <Textarea
        id={id}
        label={label}
        description={hint}
        error={error}
        defaultValue={asText(initial)}
        autosize
        minRows={rows}
        maxRows={24}
        styles={
          voice === 'paper'
            ? { input: { fontFamily: 'var(--font-paper)', fontSize: 'var(--size-text)' } }
            : {}
        }
        {...register(name, { disabled })}
      />
      {limit !== undefined && <Left name={name} limit={limit} />}
    </div>
  )
}

function Left({ name, limit }: { name: string; limit: number }) {
  const typed: unknown = useWatch({ name })
  const left = limit - (typeof typed === 'string' ? Array.from(typed).length : 0)
  const words =
    left < 0
      ? `${String(-left)} characters too many`
      : left < limit / 5
        ? `${String(left)} characters left`
        : ''
  return (
    <p role="status" className={`${styles.left} ${left < 0 ? styles.over : ''}`}>
      {words}
    </p>
  )
}
