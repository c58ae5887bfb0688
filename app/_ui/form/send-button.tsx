'use client'
import type { ComponentProps } from 'react'
import { Button, type ButtonShape } from '../action/button'
import { useHydrated } from './use-hydrated'

/**
 * The verb of a form that needs its script: not active before that has come, so that Enter cannot send what was typed into nothing.
 * While it is on its way it keeps its place and its focus, and a second press does nothing.
 */
export function SendButton({
  isSending,
  disabled = false,
  children,
  ...rest
}: { isSending: boolean } & ButtonShape & Omit<ComponentProps<'button'>, 'type' | 'onClick'>) {
  const isHydrated = useHydrated()
  return (
    <Button
      {...rest}
      type="submit"
      data-coming={!isHydrated || undefined}
      disabled={disabled || !isHydrated}
      aria-disabled={isSending}
      aria-busy={isSending}
      onClick={(event) => {
        if (isSending) event.preventDefault()
      }}
    >
      {children}
      {isSending && <span aria-hidden> …</span>}
    </Button>
  )
}
