'use client'
import { useContext, useEffect, useRef } from 'react'
import { type FieldErrors, useFormState } from 'react-hook-form'
import styles from './error-summary.module.css'
import { FormName } from './form-name'
import { useHydrated } from './use-hydrated'

/** After a refusal: what the house said, and a link to each field it said it of. */
export function ErrorSummary() {
  const { errors, submitCount } = useFormState()
  const form = useContext(FormName)
  const box = useRef<HTMLDivElement>(null)
  const wrong = messages(errors)
  const root = errors.root?.message
  const hasOnlyRoot = root !== undefined && wrong.length === 0

  useEffect(() => {
    if (hasOnlyRoot) box.current?.focus()
  }, [hasOnlyRoot, submitCount])

  if (submitCount === 0 || (root === undefined && wrong.length < 2)) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <p className={styles.title}>{root ?? 'Please check the marked fields.'}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ name, message }) => (
            <li key={name}>
              <a
                href={`#${form}-${name}`}
                onClick={(event) => {
                  const field = document.getElementById(`${form}-${name}`)
                  if (field === null) return
                  event.preventDefault()
                  field.focus()
                }}
              >
                {wrong.filter((one) => one.message === message).length > 1 && (
                  <LabelOf id={`${form}-${name}`} row={rowOf(name)} />
                )}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Which field it is, as it is called on the page: for what is said of several. */
function LabelOf({ id, row }: { id: string; row: number | null }) {
  const isHydrated = useHydrated()
  const label = isHydrated ? document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent : undefined
  if (label === undefined || label === '') return null
  return row === null ? `${label}: ` : `${label} in row ${String(row)}: `
}

/** Which row of a list a field stands in, counted from 1: the third of `steps.2.label`. */
function rowOf(name: string): number | null {
  const place = /\.(\d+)\./.exec(name)?.[1]
  return place === undefined ? null : Number(place) + 1
}

type Wrong = { name: string; message: string }

/** Errors nest as the fields do; here they are in one row, named as fields are: `dates.from`. */
function messages(errors: FieldErrors, before = ''): Wrong[] {
  return Object.entries(errors).flatMap(([key, error]): Wrong[] => {
    if (error === undefined || key === 'root' || key === 'ref') return []
    const name = `${before}${key}`
    const { message } = error as { message?: unknown }
    if (typeof message === 'string') return [{ name, message }]
    return typeof error === 'object' ? messages(error as FieldErrors, `${name}.`) : []
  })
}
