import type { ComponentProps, ReactNode } from 'react'
import styles from './plain-fields.module.css'

type Shape = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/**
 * Fields without script, for a form of a few fields on a page that should stay light (sign-in, a filter, one line under a text): the
 * browser's own, in the house's dress. For forms with rules take Form and its fields.
 */
export function PlainField({ name, label, hint, error, ...native }: Shape & ComponentProps<'input'>) {
  return (
    <Labelled name={name} label={label} hint={hint} error={error}>
      <input {...native} {...tied({ name, hint, error })} className={styles.box} />
    </Labelled>
  )
}

export function PlainLongField({ name, label, hint, error, ...native }: Shape & ComponentProps<'textarea'>) {
  return (
    <Labelled name={name} label={label} hint={hint} error={error}>
      <textarea rows={4} {...native} {...tied({ name, hint, error })} className={styles.box} />
    </Labelled>
  )
}

export function PlainSelect({
  name,
  label,
  hint,
  error,
  options,
  ...native
}: Shape & { options: readonly { value: string; label: string }[] } & ComponentProps<'select'>) {
  return (
    <Labelled name={name} label={label} hint={hint} error={error}>
      <select {...native} {...tied({ name, hint, error })} className={styles.box}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({ name, label, hint, error, children }: Shape & { children: ReactNode }) {
  return (
    <div className={`${styles.field} ${error === undefined ? '' : styles.wrong}`}>
      <label htmlFor={`plain-${name}`}>{label}</label>
      {hint !== undefined && (
        <p id={`plain-${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`plain-${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

function tied({ name, hint, error }: Pick<Shape, 'name' | 'hint' | 'error'>) {
  const told = [
    hint === undefined ? '' : `plain-${name}-hint`,
    error === undefined ? '' : `plain-${name}-error`,
  ]
  return {
    name,
    id: `plain-${name}`,
    'aria-describedby': told.join(' ').trim() || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  }
}
