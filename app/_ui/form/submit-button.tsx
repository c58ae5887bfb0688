'use client'
import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { Button, type ButtonLook } from '../action/button'

/** The verb of the form. While it is on its way it keeps its place and its focus, and a second press does nothing. */
export function SubmitButton({ children, look = 'main' }: { children: ReactNode; look?: ButtonLook }) {
  const { isSubmitting } = useFormState()
  return (
    <Button type="submit" look={look} aria-disabled={isSubmitting} aria-busy={isSubmitting}>
      {children}
      {isSubmitting && <span aria-hidden> …</span>}
    </Button>
  )
}
