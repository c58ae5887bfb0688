'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import type { ActionResult } from '@/app/_server/action'

/**
 * For a form whose record somebody else may change meanwhile. After a refusal for that reason the page is read again:
 * fields nobody here touched take what is new, what was typed stays, and the names of the fields both changed come back,
 * so that sending again is a choice and not an accident.
 */
export function useMeanwhile<In extends FieldValues, Out, Output>(
  form: UseFormReturn<In, unknown, Out>,
  initial: In & { readonly revision: number },
  action: (input: In) => Promise<ActionResult<Output>>,
) {
  const router = useRouter()
  const [opened] = useState(initial)
  const { reset } = form
  const { dirtyFields } = form.formState

  useEffect(() => {
    if (initial.revision !== opened.revision)
      reset(initial, { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true })
    // the revision stands for the record: a new one comes with new values
    // eslint-disable-next-line react-hooks/exhaustive-deps -- initial is a new object at each reading
  }, [initial.revision, reset])

  const both =
    initial.revision === opened.revision
      ? []
      : pathsOf(dirtyFields).filter((path) => get(opened, path) !== get(initial, path))

  return {
    /** The fields changed here and elsewhere, by name. */
    both,
    send: async (input: In): Promise<ActionResult<Output>> => {
      const answer = await action(input)
      if (!answer.ok && answer.code === 'conflict') router.refresh()
      return answer
    },
  }
}

/** `aseanChair.name` of `{ aseanChair: { name: true } }`. */
function pathsOf(dirty: object, before = ''): string[] {
  return Object.entries(dirty).flatMap(([name, value]: [string, unknown]) => {
    if (value === true) return [`${before}${name}`]
    return typeof value === 'object' && value !== null ? pathsOf(value, `${before}${name}.`) : []
  })
}
