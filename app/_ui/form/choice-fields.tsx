'use client'
import { Checkbox, Input, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { type FieldProps, useField } from './field'
import styles from './form.module.css'

/** Yes or no, sent with the form. */
export function CheckboxField({ name, label, hint, disabled }: FieldProps) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <Checkbox
      id={id}
      label={label}
      description={hint}
      error={error}
      defaultChecked={initial === true}
      {...register(name, { disabled })}
    />
  )
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }
type ChoicesProps = FieldProps & { choices: readonly Choice[] }

/** One of a few that should all be seen. */
export function RadioField({ name, label, hint, disabled, choices }: ChoicesProps) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <Choices id={id} role="radiogroup" label={label} hint={hint} error={error}>
      {choices.map((choice, index) => (
        <Radio
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          value={choice.value}
          label={choice.label}
          description={choice.hint}
          defaultChecked={initial === choice.value}
          {...register(name, { disabled })}
          disabled={disabled === true || choice.disabled === true}
        />
      ))}
    </Choices>
  )
}

/** Any of a few; the value is a list. */
export function CheckboxesField({ name, label, hint, disabled, choices }: ChoicesProps) {
  const { register } = useFormContext()
  const { id, error, initial } = useField(name)
  return (
    <Choices id={id} role="group" label={label} hint={hint} error={error}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          value={choice.value}
          label={choice.label}
          description={choice.hint}
          defaultChecked={Array.isArray(initial) && initial.includes(choice.value)}
          {...register(name, { disabled })}
          disabled={disabled === true || choice.disabled === true}
        />
      ))}
    </Choices>
  )
}

/** The question over several choices, tied to them for those who listen. */
function Choices({
  id,
  role,
  label,
  hint,
  error,
  children,
}: Pick<FieldProps, 'label' | 'hint'> & {
  id: string
  role: 'group' | 'radiogroup'
  error: string | undefined
  children: ReactNode
}) {
  const group = `${id}-group`
  const told = [hint === undefined ? '' : `${group}-description`, error === undefined ? '' : `${group}-error`]
  return (
    <Input.Wrapper
      id={group}
      label={label}
      labelElement="div"
      labelProps={{ id: `${group}-label` }}
      description={hint}
      error={error}
      data-wrong={error === undefined ? undefined : true}
    >
      <div
        role={role}
        aria-labelledby={`${group}-label`}
        aria-describedby={told.join(' ').trim() || undefined}
        className={styles.options}
      >
        {children}
      </div>
    </Input.Wrapper>
  )
}
