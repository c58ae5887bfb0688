'use client'
import { type ComponentProps, useId } from 'react'
import { useTypedEarly } from './use-typed-early'

/** The shape of a light form that sends by its script: PlainFields and a SendButton. */
export function PlainForm(native: Omit<ComponentProps<'form'>, 'id' | 'method' | 'action'>) {
  const id = useId()
  useTypedEarly(id)
  // sent before the script has come, nothing typed may end up in an address
  return <form id={id} method="post" {...native} />
}
