'use client'
import { Checkbox, Input, Radio, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { type FieldProps, useField } from './field'
import styles from './form.module.css'

/** Yes or no, sent with the form. */
export function CheckboxField({ name, label, hint, disabled }: FieldProps) {
  const { register } = useFormContext()
  const { id, error } = useField(name)
  return <Checkbox id={id} label={label} description={hint} error={error} {...register(name, { disabled })} />
}

/** On or off, for what takes effect at once. */
export function SwitchField({ name, label, hint, disabled }: FieldProps) {
  const { register } = useFormContext()
  const { id, error } = useField(name)
  return <Switch id={id} label={label} description={hint} error={error} {...register(name, { disabled })} />
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** One of a few that should all be seen. */
export function RadioField({ name, label, hint, disabled, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { register } = useFormContext()
  const { id, error } = useField(name)
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      description={hint}
      error={error}
      id={`${id}-group`}
    >
      <div role="radiogroup" aria-labelledby={`${id}-label`} className={styles.options}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
            aria-invalid={error !== undefined}
            {...register(name, { disabled })}
            disabled={disabled === true || choice.disabled === true}
          />
        ))}
      </div>
    </Input.Wrapper>
  )
}

/** Any of a few; the value is a list. */
export function CheckboxesField({ name, label, hint, disabled, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { register } = useFormContext()
  const { id, error } = useField(name)
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      description={hint}
      error={error}
      id={`${id}-group`}
    >
      <div role="group" aria-labelledby={`${id}-label`} className={styles.options}>
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
            {...register(name, { disabled })}
            disabled={disabled === true || choice.disabled === true}
          />
        ))}
      </div>
    </Input.Wrapper>
  )
}
