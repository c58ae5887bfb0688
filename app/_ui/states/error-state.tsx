import type { ReactNode } from 'react'
import { Callout } from '../text/callout'

/** A part of a page that could not be shown while the rest could: what happened, and what to do. */
export function ErrorState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <Callout kind="trouble" title={title} action={action}>
      {children}
    </Callout>
  )
}
