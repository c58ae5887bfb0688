'use client'
import { type ComponentProps, useId, useState } from 'react'
import { useLeaveGuard } from './use-leave-guard'
import { useTypedEarly } from './use-typed-early'

/**
 * The shape of a light form that sends by its script: PlainFields and a SendButton. Leaving it with words that were not sent asks first,
 * unless it keeps them as they are typed.
 */
export function PlainForm({
  keeps = 'until-sent',
  refusal = '',
  onInput,
  onSubmit,
  ...native
}: Omit<ComponentProps<'form'>, 'id' | 'method' | 'action'> & {
  keeps?: 'until-sent' | 'as-typed'
  /** What was said to what was sent; words that were refused are not sent after all. */
  refusal?: string
}) {
  const id = useId()
  const [typed, setTyped] = useState<'typed' | 'sent' | 'nothing'>('nothing')
  const isOpen = typed === 'typed' || (typed === 'sent' && refusal !== '')
  useTypedEarly(id)
  useLeaveGuard(id, keeps === 'until-sent' && isOpen ? 'typed' : 'nothing', 'address')
  return (
    <form
      id={id}
      // sent before the script has come, nothing typed may end up in an address
      method="post"
      {...native}
      onInput={(event) => {
        const { target } = event
        if (
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement && target.type === 'text')
        )
          setTyped('typed')
        onInput?.(event)
      }}
      onSubmit={(event) => {
        if (typed === 'typed') setTyped('sent')
        onSubmit?.(event)
      }}
    />
  )
}
