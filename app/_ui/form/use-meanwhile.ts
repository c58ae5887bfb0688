'use client'
import { useEffect, useRef } from 'react'
import { type FieldValues, get, type Path, set, type UseFormReturn } from 'react-hook-form'
import { meanwhile, meanwhileWords } from './meanwhile'

type Recorded = { readonly revision: number } | { readonly version: number }

/**
 * For a form about a record that somebody else may change meanwhile. The house then refuses what was sent, and the page comes again with
 * the record as it is: fields nobody here touched take what is new, what was typed stays, and each field that both changed
 * says so. Sending again is then a choice and not an accident.
 */
export function useMeanwhile<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  initial: In & Recorded,
): void {
  const now = revisionOf(initial)
  const seen = useRef(initial)
  const { dirtyFields } = form.formState

  useEffect(() => {
    if (now === revisionOf(seen.current)) return
    const { kept, both } = meanwhile(seen.current, initial, form.getValues(), dirtyFields)
    seen.current = initial
    const held = structuredClone<In>(initial)
    for (const [path, mine] of kept) set(held, path, mine)
    form.reset(held, { keepErrors: true, keepSubmitCount: true })
    form.resetDefaultValues(initial)
    for (const path of both)
      form.setError(path as Path<In>, {
        type: 'meanwhile',
        message: meanwhileWords(theirsIn(path, get(initial, path))),
      })
    // the revision stands for the record: a new one comes with new values
    // eslint-disable-next-line react-hooks/exhaustive-deps -- initial and the form are new objects at each reading
  }, [now])
}

function revisionOf(record: Recorded): number {
  return 'revision' in record ? record.revision : record.version
}

/** What somebody else put into a field, as the field would show it; null where it shows no words. */
function theirsIn(path: string, value: unknown): string | null {
  const field = document.getElementsByName(path)[0]
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (field instanceof HTMLSelectElement)
    return [...field.options].find((option) => option.value === words)?.text ?? null
  const isTyped =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && !['radio', 'checkbox'].includes(field.type) && !field.ariaHasPopup)
  return isTyped ? words : null
}
