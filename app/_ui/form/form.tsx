'use client'
import { type BaseSyntheticEvent, type ReactNode, useId } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { Mantine } from '../theme/mantine'
import { ErrorSummary } from './error-summary'
import { FormName } from './form-name'
import styles from './form.module.css'
import { useLeaveGuard } from './use-leave-guard'
import { useTypedEarly } from './use-typed-early'

/**
 * The shape every form has: the summary of what is wrong, the fields, the buttons. `submit` comes from useActionForm. Fields inside need
 * only their name. Leaving with something typed and not sent asks first; what was typed before the script came is kept.
 */
export function Form<In extends FieldValues, Out extends FieldValues>({
  form,
  submit,
  children,
  label,
}: {
  form: UseFormReturn<In, unknown, Out>
  submit: (event?: BaseSyntheticEvent) => Promise<void>
  children: ReactNode
  /** Names the form for those who listen, when its page holds more than one. */
  label?: string
}) {
  const name = useId()
  useTypedEarly(name)
  const { isDirty, isSubmitting } = form.formState
  useLeaveGuard(name, isDirty && !isSubmitting ? 'typed' : 'nothing')

  return (
    <Mantine>
      <FormProvider {...form}>
        <FormName value={name}>
          <form
            id={name}
            // sent before the script has come, nothing typed may end up in an address
            method="post"
            onSubmit={(event) => void submit(event)}
            noValidate
            aria-label={label}
            className={styles.form}
          >
            <ErrorSummary />
            {children}
          </form>
        </FormName>
      </FormProvider>
    </Mantine>
  )
}

/** Fields that belong together, under a legend. */
export function FieldGroup({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: string
  children: ReactNode
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  )
}

/** Short fields side by side, one under the other on a phone. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

/** The foot of a form: its one main button, and the way out. */
export function FormFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>
}
