'use client'
import { useTransition } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { FieldErrors, RefusalCode } from '@/lib/kernel/refusal'
import { sent } from './sent'

/** What an action answers; see app/_server/action.ts. */
type Answer<Output> =
  { ok: true; data: Output } | { ok: false; code: RefusalCode; message: string; fields: FieldErrors }

/**
 * Sends a valid form to its action and lays the refusal, if any, back onto the fields; the first wrong one gets the focus and what was
 * typed stays. A second press does nothing while the first is on its way, or while the page that follows it is.
 */
export function useActionForm<In extends FieldValues, Out extends FieldValues, Output>(
  form: UseFormReturn<In, unknown, Out>,
  action: (input: In) => Promise<Answer<Output>>,
  onDone: (data: Output) => void,
) {
  const [isFollowed, follow] = useTransition()
  const send = form.handleSubmit(async () => {
    const answer = await sent(() => action(form.getValues()))
    if (answer.ok) {
      form.reset(form.getValues())
      follow(() => onDone(answer.data))
      return
    }
    const wrong = Object.entries(answer.fields)
    for (const [field, [message]] of wrong) form.setError(field as Path<In>, { type: 'refused', message })
    form.setError('root', { type: answer.code, message: answer.message })
    const first = wrong[0]?.[0]
    if (first !== undefined) form.setFocus(first as Path<In>)
  })

  return async (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault()
    if (!form.formState.isSubmitting && !isFollowed) await send(event)
  }
}
