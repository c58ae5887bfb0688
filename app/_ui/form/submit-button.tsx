'use client'
import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import type { ButtonLook } from '../action/button'
import { SendButton } from './send-button'

/** The verb of a Form, pressed once. */
export function SubmitButton({ children, look = 'main' }: { children: ReactNode; look?: ButtonLook }) {
  const { isSubmitting } = useFormState()
  return (
    <SendButton look={look} isSending={isSubmitting}>
      {children}
    </SendButton>
  )
}
