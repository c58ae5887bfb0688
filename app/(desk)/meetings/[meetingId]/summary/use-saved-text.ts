'use client'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { keepTyped, typedIn } from '@/app/(desk)/_parts/drawer'
import { SavedText, type Send } from './saved-text'

/** The text of a paragraph that saves itself; unsent words lie on this device until the house has them. */
export function useSavedText(
  { text, revision }: { readonly text: string; readonly revision: number },
  { personId, about, send }: { readonly personId: string; readonly about: string; readonly send: Send },
) {
  const [field] = useState(
    () =>
      new SavedText(
        { text, revision },
        { read: () => typedIn(personId, about), keep: (written) => keepTyped(personId, about, written) },
      ),
  )
  const shown = useSyncExternalStore(field.subscribe, field.snapshot, field.snapshot)
  const recall = useEffectEvent(() => field.recall(send))

  useEffect(() => {
    field.take({ text, revision })
  }, [field, text, revision])

  useEffect(() => {
    recall()
    const wake = () => field.leave()
    addEventListener('online', wake)
    return () => {
      removeEventListener('online', wake)
      field.leave()
    }
  }, [field])

  return { field, ...shown }
}
